/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.handout;

import java.util.Locale;
import java.util.ResourceBundle;

/** The help texts of the commands of this package. */
final class HandoutTexts {

    private HandoutTexts() {
    }

    static ResourceBundle load() {
        return ResourceBundle.getBundle("org.cadre.scheduling.command.handout.commands", //$NON-NLS-1$
                Locale.getDefault(), HandoutTexts.class.getClassLoader());
    }
}
