/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import java.util.Optional;

import org.cadre.core.journal.TypedText;

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

    /** What was typed and is no edit yet; empty if nothing, or if it is not to be kept before it is one. */
    default Optional<TypedText> typedText() {
        return Optional.empty();
    }

    /** Whether the field shows a value that can be kept. */
    default boolean isValid() {
        return true;
    }
}
