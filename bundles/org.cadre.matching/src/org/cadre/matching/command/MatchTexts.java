/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.util.Locale;
import java.util.ResourceBundle;

/** The help texts of this bundle's commands. */
final class MatchTexts {

    private MatchTexts() {
    }

    static ResourceBundle load() {
        return ResourceBundle.getBundle("org.cadre.matching.command.commands", //$NON-NLS-1$
                Locale.getDefault(), MatchTexts.class.getClassLoader());
    }
}
