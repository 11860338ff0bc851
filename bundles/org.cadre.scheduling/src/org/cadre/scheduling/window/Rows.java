/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/** Rows of intervals of one person that follow each other without a break and are one longer than allowed. */
final class Rows {

    private final int allowed;
    private final int breakMinutes;
    private final TreeSet<Span> spans;
    private final Set<Span> staying;
    private final Map<Span, List<Integer>> meters = new HashMap<>();

    /** Rows with these intervals, which are taken whatever comes. */
    Rows(int allowed, int breakMinutes, List<Span> staying) {
        this.allowed = allowed;
        this.breakMinutes = breakMinutes;
        this.staying = new HashSet<>(staying);
        spans = new TreeSet<>(staying);
    }

    void add(Span span) {
        spans.add(span);
    }

    /** Gives every row a meter, made for so many as may be taken in it besides those that are. */
    void number(IntUnaryOperator meter) {
        for (var first : spans) {
            extend(new ArrayList<>(List.of(first)), meter);
        }
    }

    /** Adds the meters of the rows that the interval is in. */
    void collect(Span span, MeterList into) {
        for (int meter : meters.getOrDefault(span, List.of())) {
            into.add(meter);
        }
    }

    private void extend(List<Span> row, IntUnaryOperator meter) {
        if (row.size() == allowed + 1) {
            int taken = (int) row.stream().filter(staying::contains).count();
            if (taken > allowed) {
                return;
            }
            int one = meter.applyAsInt(allowed - taken);
            row.forEach(span -> meters.computeIfAbsent(span, key -> new ArrayList<>()).add(one));
            return;
        }
        int end = row.getLast().end();
        for (var next : spans.tailSet(new Span(end, end))) {
            if (next.start() - end >= breakMinutes && next.start() > end) {
                return;
            }
            row.add(next);
            extend(row, meter);
            row.removeLast();
        }
    }
}
