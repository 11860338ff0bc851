/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui;

import java.util.List;

import org.cadre.core.journal.TypedText;

/** Something that holds typed input which is not an edit yet, for instance a form whose text field has the focus. */
public interface Unsaved {

    /** Whether there is any such input now. */
    default boolean isTyping() {
        return false;
    }

    /** What was typed and is no edit yet, for the journal that keeps it safe from a crash. */
    default List<TypedText> typed() {
        return List.of();
    }

    /** Makes an edit of whatever was typed, so that saving, undo and closing see it. */
    void flush();
}
