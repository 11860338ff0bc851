/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a database has, in numbers that two copies of it can be compared by. Neither history nor the way an
 * engine keeps things is part of it.
 *
 * @param counts how many elements of each class it has, roots and contained ones, by the full name of the
 *            class; classes without any are left out
 * @param digest a number made of every value of every element, as hexadecimal text; equal contents have
 *            equal digests
 */
public record Contents(Map<String, Long> counts, String digest) {

    /** Sorts the counts by class. */
    public Contents {
        Objects.requireNonNull(digest);
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** How many elements there are. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
