/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import java.util.Objects;

/**
 * A text that was being typed and was no value yet, for instance half a date.
 *
 * @param name what to call the record it belongs to
 * @param field the name of the field in the model
 * @param text the text
 */
public record Unfinished(String name, String field, String text) {

    /** Refuses absent parts. */
    public Unfinished {
        Objects.requireNonNull(name);
        Objects.requireNonNull(field);
        Objects.requireNonNull(text);
    }
}
