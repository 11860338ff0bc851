/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cadre.core.testdata.Someone;
import org.cadre.model.CadreFactory;
import org.cadre.model.Dated;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class IntervalsTest {

    private static final LocalDate ORIGIN = LocalDate.of(2026, 1, 1);
    private static final int HORIZON = 30;

    private static Dated interval(LocalDate start, LocalDate end) {
        var dated = CadreFactory.eINSTANCE.createLeave();
        dated.setStart(start);
        dated.setEnd(end);
        return dated;
    }

    private static Dated interval(String start, String end) {
        return interval(Someone.day(start), Someone.day(end));
    }

    @Test
    void theStartBelongsToItTheEndDoesNot() {
        var may = interval("2026-05-01", "2026-06-01");
        assertTrue(Intervals.covers(may, LocalDate.of(2026, 5, 1)));
        assertTrue(Intervals.covers(may, LocalDate.of(2026, 5, 31)));
        assertFalse(Intervals.covers(may, LocalDate.of(2026, 6, 1)));
        assertFalse(Intervals.overlaps(may, interval("2026-06-01", null)));
        assertTrue(Intervals.overlaps(may, interval(null, "2026-05-02")));
    }

    @Test
    void anEmptyIntervalOverlapsNothingAndIsCoveredByAnything() {
        var empty = interval("2026-05-01", "2026-05-01");
        assertFalse(Intervals.overlaps(empty, interval((LocalDate) null, null)));
        assertTrue(Intervals.covered(empty, List.of()));
    }

    @Test
    void adjoiningIntervalsCoverTogether() {
        var year = interval("2026-01-01", null);
        var first = interval(null, "2026-04-01");
        assertTrue(Intervals.covered(year, List.of(interval("2026-04-01", null), first)));
        assertFalse(Intervals.covered(year, List.of(interval("2026-04-02", null), first)));
        assertFalse(Intervals.covered(year, List.of(interval("2026-01-01", "2099-01-01"))));
    }

    @RepeatedTest(200)
    void agreesWithCountingDays(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        var inner = any(random);
        var others = Stream.generate(() -> any(random)).limit(random.nextInt(5)).toList();
        var covered = days().filter(d -> Intervals.covers(inner, d))
                .allMatch(d -> others.stream().anyMatch(o -> Intervals.covers(o, d)));
        assertEquals(covered, Intervals.covered(inner, others));
        for (var other : others) {
            var shared = days().anyMatch(d -> Intervals.covers(inner, d) && Intervals.covers(other, d));
            assertEquals(shared, Intervals.overlaps(inner, other));
        }
    }

    private static Stream<LocalDate> days() {
        return IntStream.range(-1, HORIZON + 1).mapToObj(ORIGIN::plusDays);
    }

    private static Dated any(Random random) {
        return interval(anyDay(random), anyDay(random));
    }

    private static LocalDate anyDay(Random random) {
        return random.nextInt(6) == 0 ? null : ORIGIN.plusDays(random.nextInt(HORIZON));
    }
}
