/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.match;

import java.util.List;
import java.util.Objects;

/**
 * Why a criterion gave its points or a rule refused a pair: a key and numbers or names. Whoever gave the reason makes
 * a sentence of it, in the user's language.
 *
 * @param key what kind of reason it is; known to whoever gave it
 * @param values what the sentence mentions, in the order of its places: strings and numbers
 */
public record MatchReason(String key, List<Object> values) {

    /** Refuses absent parts and copies the list. */
    public MatchReason {
        Objects.requireNonNull(key);
        values = List.copyOf(values);
    }

    /** Returns a reason with these values. */
    public static MatchReason of(String key, Object... values) {
        return new MatchReason(key, List.of(values));
    }
}
