/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;

/** What the user calls the values of the model's enumerations; they are looked up by name in enums.properties. */
public final class EnumTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.cadre.ui.form.enums"); //$NON-NLS-1$

    private EnumTexts() {
    }

    /** The text of a value; empty for null. */
    public static String of(Enumerator value) {
        if (value == null) {
            return ""; //$NON-NLS-1$
        }
        var key = value.getClass().getSimpleName() + '.' + value.getLiteral();
        return TEXTS.containsKey(key) ? TEXTS.getString(key) : value.getLiteral();
    }
}
