/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;

import org.cadre.ui.Messages;

/** The rules for names of folders that every operating system can keep, so that a database can move. */
final class FolderName {

    private static final int LONGEST = 100;
    private static final String FORBIDDEN = "/\\:*?\"<>|"; //$NON-NLS-1$
    /** Names of devices, which Windows refuses with any extension. */
    private static final String DEVICE = "(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?"; //$NON-NLS-1$

    private FolderName() {
    }

    /** Says what is wrong with a name, as a sentence; empty if nothing is. */
    static Optional<String> flaw(String name) {
        var forbidden = name.codePoints().filter(FolderName::isForbidden).findFirst();
        if (forbidden.isPresent()) {
            return flaw(Messages.NewDatabase_badCharacter, shown(forbidden.getAsInt()));
        }
        if (name.startsWith(".") || name.endsWith(".")) { //$NON-NLS-1$ //$NON-NLS-2$
            return Optional.of(Messages.NewDatabase_dot);
        }
        if (name.toLowerCase(Locale.ROOT).matches(DEVICE)) {
            return flaw(Messages.NewDatabase_reserved, name);
        }
        return name.length() > LONGEST ? flaw(Messages.NewDatabase_tooLong, LONGEST) : Optional.empty();
    }

    private static Optional<String> flaw(String pattern, Object detail) {
        return Optional.of(MessageFormat.format(pattern, detail));
    }

    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) || FORBIDDEN.indexOf(character) >= 0;
    }

    private static String shown(int character) {
        return Character.isISOControl(character) ? Messages.NewDatabase_controlCharacter
                : Character.toString(character);
    }
}
