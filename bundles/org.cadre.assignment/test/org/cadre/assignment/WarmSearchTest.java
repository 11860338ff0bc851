/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

/** Searches of a warm match where places are exactly enough, or where there is nothing to be found. */
class WarmSearchTest {

    private static WarmMatch warm(MatchProblem problem) {
        return new WarmMatch(new AdaptiveSolver().solve(problem, Progress.NONE));
    }

    @Test
    void tenThousandChangesOfATightMarketLeaveTheOptimum() {
        var random = new SplittableRandom(5);
        int sources = 400;
        var problem = Instances.tight(sources, 100, 0.3, 500, random);
        var warm = warm(problem);
        for (int change = 1; change <= 10_000; change += 4) {
            int source = random.nextInt(sources);
            int target = random.nextInt(100);
            warm.remove(source);
            veto(warm, random.nextInt(sources), change % 3 == 0, random);
            warm.withdraw(target);
            warm.capacity(target, problem.capacity(target));
            warm.add(source);
            if (change % 500 == 1) {
                WarmMatchTest.prove(warm, "change " + change);
            }
        }
        WarmMatchTest.prove(warm, "at last");
    }

    @Test
    void theSameChangesAreTheSameWorkAndTheSameAnswer() {
        var first = warm(Instances.tight(400, 100, 0.3, 50, new SplittableRandom(9)));
        var second = warm(Instances.tight(400, 100, 0.3, 50, new SplittableRandom(9)));
        var random = new SplittableRandom(10);
        for (int change = 0; change < 500; change++) {
            int source = random.nextInt(400);
            assertEquals(first.remove(source), second.remove(source));
            assertEquals(first.add(source), second.add(source));
            assertEquals(first.visits(), second.visits());
        }
        assertTrue(first.visits() > 0);
    }

    private static void veto(WarmMatch warm, int source, boolean forGood, SplittableRandom random) {
        int target = warm.target(source);
        if (target != MatchResult.UNASSIGNED) {
            int cost = warm.cost(source, target).orElseThrow();
            warm.veto(source, target);
            if (!forGood) {
                warm.allow(source, target, cost + random.nextInt(3) - 1);
            }
        }
    }

    @Test
    void whoeverLeavesAndComesBackLeavesTheCostAsItWas() {
        var random = new SplittableRandom(6);
        var warm = warm(Instances.tight(500, 125, 0.2, 3_000, random));
        long objective = warm.objective();
        for (int i = 0; i < 300; i++) {
            int source = random.nextInt(500);
            long left = warm.remove(source).extraCost();
            assertEquals(-left, warm.add(source).extraCost(), "source " + source);
            assertEquals(objective, warm.objective());
        }
        WarmMatchTest.prove(warm, "back again");
    }

    @Test
    void whereAllCostsAreEqualAnyPlaceWillDo() {
        var builder = MatchProblem.builder(60, 20).unassignedCosts(1_000);
        for (int target = 0; target < 20; target++) {
            builder.capacity(target, 3);
            for (int source = 0; source < 60; source++) {
                builder.edge(source, target, 7);
            }
        }
        var warm = warm(builder.build());
        for (int source = 0; source < 60; source++) {
            assertEquals(-7, warm.remove(source).extraCost());
            assertEquals(7, warm.add(source).extraCost());
        }
        assertEquals(993 * 3, warm.withdraw(4).extraCost());
        assertEquals(-993 * 3, warm.capacity(4, 3).extraCost());
        WarmMatchTest.prove(warm, "ties");
    }

    @Test
    void aPlaceInOneDistrictHelpsNobodyInAnother() {
        var problem = MatchProblem.builder(4, 4).capacities(1, 1, 1, 0).unassignedCosts(500)
                .edge(0, 0, 10).edge(1, 0, 20).edge(1, 1, 90).edge(2, 2, 5).edge(3, 2, 6).edge(3, 3, 1)
                .build();
        var warm = warm(problem);
        assertEquals(10 + 90 + 5 + 500, warm.objective());
        assertEquals(List.of(new Move(0, 0, -1), new Move(1, 1, 0)), warm.remove(0).moves());
        assertEquals(MatchResult.UNASSIGNED, warm.target(3), "the free place is out of her reach");
        assertEquals(List.of(new Move(2, 2, -1), new Move(3, -1, 2)), warm.remove(2).moves());
        assertEquals(List.of(new Move(3, 2, 3)), warm.capacity(3, 1).moves());
        assertEquals(List.of(new Move(2, -1, 2)), warm.add(2).moves());
        WarmMatchTest.prove(warm, "districts");
    }

    @Test
    void whoeverLosesHerOnlyEdgeStaysOut() {
        var problem = MatchProblem.builder(3, 2).unassignedCosts(100)
                .edge(0, 0, 1).edge(1, 0, 2).edge(1, 1, 30).build();
        var warm = warm(problem);
        assertEquals(new Change(99 - 28, 0, List.of(new Move(0, 0, -1), new Move(1, 1, 0))), warm.veto(0, 0));
        assertEquals(new Change(-100, 0, List.of()), warm.remove(2), "she never had an edge");
        assertEquals(new Change(-92, 0, List.of(new Move(0, -1, 1))), warm.allow(0, 1, 8));
        WarmMatchTest.prove(warm, "vetoed");
        assertEquals(0, warm.remove(0).extraCost() + warm.add(0).extraCost());
    }

    @Test
    void withoutAnyPlacesEverybodyStaysOut() {
        var problem = MatchProblem.builder(5, 3).capacities(0, 0, 0).unassignedCosts(100)
                .edge(0, 0, 1).edge(1, 1, 2).edge(4, 2, 3).build();
        var warm = warm(problem);
        assertEquals(500, warm.objective());
        assertEquals(new Change(-100, 0, List.of()), warm.remove(0));
        assertEquals(new Change(100, 0, List.of()), warm.add(0));
        assertEquals(new Change(-97, 0, List.of(new Move(4, -1, 2))), warm.capacity(2, 1));
        assertTrue(warm.join(new NewTarget(0, new int[] { 1 }, new int[] { 1 })).moves().isEmpty());
        WarmMatchTest.prove(warm, "no places");
    }

    @Test
    void endsFarAwayAreFoundBeyondTheFirstHorizon() {
        int chain = 40;
        var builder = MatchProblem.builder(chain, chain + 1).unassignedCosts(MatchProblem.MAX_COST);
        for (int source = 0; source < chain; source++) {
            builder.edge(source, source, 0).edge(source, source + 1, source == chain - 1 ? 9_000_000 : 1);
        }
        var warm = warm(builder.build());
        assertEquals(0, warm.objective());
        assertEquals(9_000_000 + chain - 1, warm.withdraw(0).extraCost());
        WarmMatchTest.prove(warm, "chain");
        assertEquals(chain, warm.capacity(0, 1).moves().size());
        assertEquals(0, warm.objective());
    }
}
