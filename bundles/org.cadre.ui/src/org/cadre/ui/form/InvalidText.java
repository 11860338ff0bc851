/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

/** A typed text is no value of its field; the message tells the user what would be. */
final class InvalidText extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidText(String message) {
        super(message, null, false, false);
    }
}
