/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.util.Map;
import java.util.Set;

/**
 * What history is to forget. What records were before their changes is kept so that commits can be taken back;
 * a commit that touched any of these records cannot be taken back any more.
 *
 * @param records the ids of elements, roots or contained ones
 * @param words texts that the labels of commits must not have any more, with what stands there instead
 */
public record Erasure(Set<String> records, Map<String, String> words) {

    /** Nothing. */
    public static final Erasure NONE = new Erasure(Set.of(), Map.of());

    /** Keeps copies. */
    public Erasure {
        records = Set.copyOf(records);
        words = Map.copyOf(words);
    }

    /** Whether nothing is to be forgotten. */
    public boolean isEmpty() {
        return records.isEmpty() && words.isEmpty();
    }
}
