/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Intervals in order of their starts, to be asked often; they may overlap. */
public final class SortedSpans {

    private final int[] numbers;
    private final int[] starts;
    private final int[] ends;
    /** The latest end among those up to here. */
    private final int[] latest;

    /** Sorts the intervals; they may be in any order. */
    public SortedSpans(List<Span> spans) {
        numbers = inOrder(spans);
        starts = new int[numbers.length];
        ends = new int[numbers.length];
        latest = new int[numbers.length];
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < numbers.length; i++) {
            var span = spans.get(numbers[i]);
            starts[i] = span.start();
            ends[i] = span.end();
            last = Math.max(last, span.end());
            latest[i] = last;
        }
    }

    /** Positions by start, those with the same start in their order: most lists are in order already. */
    private static int[] inOrder(List<Span> spans) {
        boolean sorted = true;
        for (int i = 1; i < spans.size() && sorted; i++) {
            sorted = spans.get(i - 1).start() <= spans.get(i).start();
        }
        var all = IntStream.range(0, spans.size());
        return sorted ? all.toArray()
                : all.boxed().sorted(Comparator.<Integer>comparingInt(i -> spans.get(i).start())
                        .thenComparing(i -> i)).mapToInt(Integer::intValue).toArray();
    }

    /** Whether one of them contains the whole interval. */
    public boolean contain(Span span) {
        int after = firstFrom(span.start() + 1);
        return after > 0 && latest[after - 1] >= span.end();
    }

    /**
     * Whether the test holds for the number of every one that overlaps the interval, in order of the starts.
     */
    public boolean allOverlapping(Span span, IntPredicate test) {
        for (int i = firstEndingAfter(span.start()); i < starts.length && starts[i] < span.end(); i++) {
            if (ends[i] > span.start() && !test.test(numbers[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of them has a minute in common with the interval. */
    public boolean overlap(Span span) {
        return !allOverlapping(span, number -> false);
    }

    /** Position of the first that starts at the minute or later. */
    private int firstFrom(int minute) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Position before which all have ended by the minute. */
    private int firstEndingAfter(int minute) {
        int low = 0;
        int high = latest.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (latest[middle] <= minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
