/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.command;

import java.util.Locale;
import java.util.ResourceBundle;

/** The help texts of this bundle's commands. */
@SuppressWarnings("nls")
final class CommandTexts {

    private CommandTexts() {
    }

    static ResourceBundle load() {
        return ResourceBundle.getBundle("org.cadre.exchange.command.commands", Locale.getDefault(),
                CommandTexts.class.getClassLoader());
    }
}
