/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;

class ShortageTest {

    @Test
    void namesWhoCompetesForTooLittle() {
        var problem = MatchProblem.builder(4, 3)
                .edge(0, 0, 1).edge(1, 0, 2).edge(1, 1, 2).edge(2, 1, 3)
                .edge(3, 2, 1).edge(3, 0, 0)
                .build();
        var result = solve(problem);
        assertFalse(result.feasible());
        assertEquals(List.of(new Shortage(List.of(0, 1, 2), List.of(0, 1), 1)), result.shortages());
    }

    @Test
    void sourceWithoutEdgesIsAShortageOfItsOwn() {
        var result = solve(MatchProblem.builder(2, 1).edge(0, 0, 1).build());
        assertEquals(List.of(new Shortage(List.of(1), List.of(), 1)), result.shortages());
    }

    @Test
    void separateShortagesStaySeparate() {
        var problem = MatchProblem.builder(5, 2)
                .edge(0, 0, 1).edge(1, 0, 1).edge(2, 0, 1).edge(3, 1, 1).edge(4, 1, 1)
                .build();
        assertEquals(List.of(
                new Shortage(List.of(0, 1, 2), List.of(0), 2),
                new Shortage(List.of(3, 4), List.of(1), 1)), solve(problem).shortages());
    }

    @Test
    void shortagesThatMeetBecomeOne() {
        var problem = MatchProblem.builder(4, 2)
                .edge(0, 0, 1).edge(1, 0, 1).edge(2, 1, 1).edge(3, 1, 1).edge(3, 0, 2)
                .build();
        var all = new Shortage(List.of(0, 1, 2, 3), List.of(0, 1), 2);
        assertEquals(List.of(all), solve(problem).shortages());
    }

    @Test
    void lockedSourcesCount() {
        var problem = MatchProblem.builder(2, 2)
                .unassignedCost(1, 0)
                .edge(0, 0, 1).edge(1, 0, 1).edge(1, 1, 1)
                .lock(1, 0)
                .build();
        assertEquals(List.of(new Shortage(List.of(0, 1), List.of(0), 1)), solve(problem).shortages());
    }

    private static MatchResult solve(MatchProblem problem) {
        return new ShortestPathSolver().solve(problem, Progress.NONE);
    }
}
