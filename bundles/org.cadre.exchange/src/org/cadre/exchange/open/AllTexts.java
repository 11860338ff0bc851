/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.open;

import java.util.Locale;
import java.util.ResourceBundle;

/** The help texts of the commands of this package. */
final class AllTexts {

    private AllTexts() {
    }

    static ResourceBundle load() {
        return ResourceBundle.getBundle("org.cadre.exchange.open.commands", Locale.getDefault(), //$NON-NLS-1$
                AllTexts.class.getClassLoader());
    }
}
