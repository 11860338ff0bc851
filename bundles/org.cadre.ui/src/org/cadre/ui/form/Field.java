/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

/** One value on a form. */
interface Field {

    /** Shows the present value, unless the user is typing another one. */
    void show();

    /** Makes an edit of what was typed; what is not valid stays in the field, marked. */
    default void flush() {
    }

    /** Whether something was typed that is no edit yet. */
    default boolean isTyping() {
        return false;
    }

    /** Whether the field shows a value that can be kept. */
    default boolean isValid() {
        return true;
    }
}
