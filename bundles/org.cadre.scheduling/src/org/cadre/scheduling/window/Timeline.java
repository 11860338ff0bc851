/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;

/**
 * A meter for every moment at which something may begin. Of intervals that overlap, all contain the moment at
 * which the last of them begins, so the meters there count how many go on at once.
 */
final class Timeline {

    private final TreeMap<Integer, Integer> meters = new TreeMap<>();

    /** Notes that something could be in the interval. */
    void add(Span span) {
        meters.putIfAbsent(span.start(), -1);
    }

    int moments() {
        return meters.size();
    }

    /** Gives every moment its meter, in order of time. */
    void number(IntSupplier meter) {
        for (Map.Entry<Integer, Integer> moment : meters.entrySet()) {
            moment.setValue(meter.getAsInt());
        }
    }

    /** The meter of the first moment. */
    int first() {
        return meters.firstEntry().getValue();
    }

    /** The meters that the interval runs up. */
    int[] of(Span span) {
        return meters.subMap(span.start(), span.end()).values().stream().mapToInt(Integer::intValue)
                .toArray();
    }
}
