/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import java.util.Objects;

/**
 * Names a field that two people changed, so that a choice can be kept for it.
 *
 * @param root the id of the root
 * @param element the id of the element in it, or of the root itself
 * @param field the name of the feature; empty if the existence of the element is in question
 */
public record ConflictKey(String root, String element, String field) {

    private static final char SEPARATOR = '/';

    /** Refuses absent parts. */
    public ConflictKey {
        Objects.requireNonNull(root);
        Objects.requireNonNull(element);
        Objects.requireNonNull(field);
    }

    /** Returns the key as one word, for files and command lines. */
    public String text() {
        return root + SEPARATOR + element + SEPARATOR + field;
    }
}
