/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MatchProblemBuilderTest {

    private final MatchProblemBuilder builder = MatchProblem.builder(3, 2);

    @Test
    void edgesAreNumberedByCostThenTarget() {
        var problem = builder.edge(1, 1, 5).edge(0, 1, 2).edge(1, 0, 5).edge(0, 0, -3).build();
        assertEquals(4, problem.edges());
        assertEquals(0, problem.target(0));
        assertEquals(-3, problem.cost(0));
        assertEquals(2, problem.firstEdge(1));
        assertEquals(0, problem.target(2));
        assertEquals(3, problem.edge(1, 1));
        assertEquals(MatchProblem.NO_EDGE, problem.edge(2, 1));
    }

    @Test
    void manyEdgesComeInAsArrays() {
        var problem = builder.edges(new int[] {2, 0}, new int[] {1, 1}, new int[] {8, 9}).build();
        assertEquals(8, problem.cost(problem.edge(2, 1)));
        assertEquals(9, problem.cost(problem.edge(0, 1)));
    }

    @Test
    void builderCanGoOnAfterBuild() {
        var first = builder.edge(0, 0, 1).build();
        var second = builder.edge(1, 1, 1).capacity(0, 5).build();
        assertEquals(1, first.edges());
        assertEquals(1, first.capacity(0));
        assertEquals(2, second.edges());
        assertEquals(5, second.capacity(0));
    }

    @Test
    void penaltyExceedsAllThatLeavingOutCouldSave() {
        var problem = builder.edge(0, 0, 1_000).edge(1, 0, -500).unassignedCost(2, 70).build();
        assertTrue(problem.mustBePlaced(0));
        assertTrue(problem.unassignedCost(0) > 1_570);
        assertEquals(70, problem.unassignedCost(2));
    }

    @Test
    void relockingGivesUpTheFormerLock() {
        var problem = builder.edge(0, 0, 1).edge(0, 1, 1).edge(1, 0, 1).lock(0, 0).build();
        var relocked = problem.withLock(0, 1).withLock(1, 0);
        assertEquals(problem.edge(0, 1), relocked.lockedEdge(0));
        assertEquals(MatchProblem.NO_EDGE, relocked.withoutLock(0).lockedEdge(0));
        assertEquals(problem.edge(0, 0), problem.lockedEdge(0));
    }

    @Test
    void everyBadIndexAndNumberIsNamed() {
        refused("Source 3 is not within 0..2", () -> builder.edge(3, 0, 1));
        refused("Source -1 is not within 0..2", () -> builder.unassignedCost(-1, 1));
        refused("Target 2 is not within 0..1", () -> builder.edge(0, 2, 1));
        refused("Target 9 is not within 0..1", () -> builder.capacity(9, 1));
        refused("Source 7 is not within 0..2", () -> builder.lock(7, 0));
        refused("Capacity -4 of target 1 is negative", () -> builder.capacity(1, -4));
        refused("Cost 2000000000 of source 2 to target 1 is not within -1000000000..1000000000",
                () -> builder.edge(2, 1, 2_000_000_000));
        refused("Unassigned cost -2147483648 of source 1 is not within -1000000000..1000000000",
                () -> builder.unassignedCost(1, Integer.MIN_VALUE));
        refused("Number of sources is negative: -1", () -> MatchProblem.builder(-1, 0));
        refused("3 capacities for 2 targets", () -> builder.capacities(1, 2, 3));
        refused("1 costs for 2 sources of edges",
                () -> builder.edges(new int[2], new int[2], new int[1]));
    }

    @Test
    void duplicateIsRefusedEvenAtAnotherCost() {
        builder.edge(1, 0, 5).edge(1, 1, 7).edge(1, 0, 6);
        refused("Source 1 has more than one edge to target 0", builder::build);
    }

    @Test
    void cheapestOfDuplicatesCountsIfAsked() {
        builder.keepCheapestEdges().edge(1, 0, 5).edge(0, 0, 3).edge(1, 1, 7).edge(1, 0, 4).edge(1, 0, 4);
        var problem = builder.build();
        assertEquals(3, problem.edges());
        assertEquals(4, problem.cost(problem.edge(1, 0)));
        assertEquals(7, problem.cost(problem.edge(1, 1)));
        assertEquals(problem.endEdge(1), problem.firstEdge(2));
    }

    @Test
    void problemDoesNotChangeWhenItsBuilderGoesOn() {
        var first = builder.expectEdges(2).edge(0, 1, 9).edge(0, 0, 1).build();
        builder.edge(0, 0, 2);
        assertEquals(2, first.edges());
        assertEquals(1, first.cost(0));
        assertEquals(9, first.cost(1));
    }

    @Test
    void lockNeedsAnEdge() {
        builder.lock(1, 0);
        refused("Can't lock source 1 to target 0: there is no edge between them", builder::build);
    }

    @Test
    void lockNeedsRoom() {
        builder.edge(0, 0, 1).edge(1, 0, 1).lock(0, 0).lock(1, 0);
        refused("Can't lock source 1 to target 0: its capacity is 1 and 1 others are locked to it",
                builder::build);
    }

    @Test
    void secondLockOfASourceIsRefused() {
        builder.edge(0, 0, 1).edge(0, 1, 1).lock(0, 0).lock(0, 1);
        refused("Source 0 is locked more than once", builder::build);
    }

    private static void refused(String message, Executable attempt) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, attempt).getMessage());
    }
}
