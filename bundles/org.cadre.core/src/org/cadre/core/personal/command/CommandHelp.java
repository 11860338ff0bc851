/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal.command;

import java.util.Locale;
import java.util.ResourceBundle;

/** The help texts of these commands. */
final class CommandHelp {

    private CommandHelp() {
    }

    static ResourceBundle load() {
        return ResourceBundle.getBundle("org.cadre.core.personal.command.commands", Locale.getDefault(), //$NON-NLS-1$
                CommandHelp.class.getClassLoader());
    }
}
