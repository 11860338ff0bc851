/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.util.Locale;
import java.util.ResourceBundle;

/** The help texts of the commands about plans. */
final class CommandHelp {

    private CommandHelp() {
    }

    static ResourceBundle load() {
        return ResourceBundle.getBundle("org.cadre.scheduling.command.plan.commands", //$NON-NLS-1$
                Locale.getDefault(), CommandHelp.class.getClassLoader());
    }
}
