/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command;

import java.util.Locale;
import java.util.ResourceBundle;

/** The help texts of core's own commands and of the options that commands of every module share. */
public final class CommandTexts {

    private CommandTexts() {
    }

    /** Returns the texts in the user's language. */
    public static ResourceBundle load() {
        return ResourceBundle.getBundle("org.cadre.core.command.commands", Locale.getDefault(), //$NON-NLS-1$
                CommandTexts.class.getClassLoader());
    }
}
