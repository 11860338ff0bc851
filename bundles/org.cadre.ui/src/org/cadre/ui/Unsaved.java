/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui;

/** Something that holds typed input which is not an edit yet, for instance a form whose text field has the focus. */
public interface Unsaved {

    /** Whether there is any such input now. */
    default boolean isTyping() {
        return false;
    }

    /** Makes an edit of whatever was typed, so that saving, undo and closing see it. */
    void flush();
}
