/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal.command;

import java.util.Locale;
import java.util.ResourceBundle;

/** The help texts of the commands about the journal. */
final class CommandHelp {

    private CommandHelp() {
    }

    static ResourceBundle load() {
        return ResourceBundle.getBundle("org.cadre.core.journal.command.commands", Locale.getDefault(), //$NON-NLS-1$
                CommandHelp.class.getClassLoader());
    }
}
