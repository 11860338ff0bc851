/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Intervals asked by searching are as intervals asked one after the other. */
class SortedSpansTest {

    @Test
    void answersAsLookingAtAllDoes() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 2_000; round++) {
            var all = IntStream.range(0, random.nextInt(8)).mapToObj(i -> span(random)).toList();
            var spans = new SortedSpans(all);
            var asked = span(random);
            assertEquals(all.stream().anyMatch(one -> one.contains(asked)), spans.contain(asked));
            assertEquals(all.stream().anyMatch(one -> one.overlaps(asked)), spans.overlap(asked));
            assertEquals(overlapping(all, asked), asked(spans, asked).stream().sorted().toList());
        }
    }

    @Test
    void emptyIntervalsLieInOthersAndOverlapNothing() {
        var spans = new SortedSpans(List.of(new Span(10, 20)));
        assertEquals(true, spans.contain(new Span(20, 20)));
        assertEquals(false, spans.overlap(new Span(20, 20)));
        assertEquals(false, new SortedSpans(List.of()).contain(new Span(0, 0)));
    }

    private static Span span(SplittableRandom random) {
        int start = random.nextInt(20);
        return new Span(start, start + 1 + random.nextInt(9));
    }

    private static List<Integer> overlapping(List<Span> all, Span asked) {
        return IntStream.range(0, all.size()).filter(i -> all.get(i).overlaps(asked)).boxed().toList();
    }

    private static List<Integer> asked(SortedSpans spans, Span asked) {
        var found = new ArrayList<Integer>();
        spans.allOverlapping(asked, found::add);
        return found;
    }
}
