/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.days;

import java.util.ArrayList;
import java.util.List;

import org.cadre.scheduling.window.Span;

/** Arithmetic with lists of intervals. */
public final class Spans {

    private Spans() {
    }

    /** What is left of the intervals without the other one. */
    public static List<Span> without(List<Span> spans, Span gone) {
        var left = new ArrayList<Span>();
        for (var span : spans) {
            if (!span.overlaps(gone)) {
                left.add(span);
                continue;
            }
            add(left, span.start(), gone.start());
            add(left, gone.end(), span.end());
        }
        return left;
    }

    /** What the intervals have in common with any of the others, which must not overlap each other. */
    static List<Span> common(List<Span> spans, List<Span> others) {
        var common = new ArrayList<Span>();
        spans.forEach(span -> others.stream().filter(span::overlaps)
                .forEach(other -> common.add(span.common(other))));
        return common.stream().sorted().toList();
    }

    /** The same minutes in as few intervals as possible. */
    static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var span : spans.stream().sorted().toList()) {
            if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
                var last = merged.removeLast();
                merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private static void add(List<Span> left, int start, int end) {
        if (start < end) {
            left.add(new Span(start, end));
        }
    }
}
