/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

/** What every engine must do, checked against two oracles; subclasses name the engine. */
abstract class SolverContract {

    private final MatchSolver solver;

    SolverContract(MatchSolver solver) {
        this.solver = solver;
    }

    @Test
    void equalsBruteForceOnTinyProblems() {
        for (int seed = 0; seed < 3_000; seed++) {
            var random = new SplittableRandom(seed);
            var problem = Instances.lockSome(Instances.tiny(random).random(random), 0.2, random);
            var result = solveProven(problem, "seed " + seed);
            assertEquals(BruteForce.solve(problem), Oracle.of(result), "seed " + seed);
        }
    }

    @Test
    void equalsMinimumCostFlowWithRoomToSpare() {
        compareWithFlow(new Instances(120, 40, 8, 0.2, 10_000, 0), 100);
    }

    @Test
    void equalsMinimumCostFlowWhenPlacesAreShort() {
        compareWithFlow(new Instances(120, 40, 4, 0.2, 10_000, 0.5), 200);
    }

    @Test
    void equalsMinimumCostFlowWithManyTies() {
        compareWithFlow(new Instances(120, 40, 5, 0.3, 3, 0.1), 300);
    }

    @Test
    void equalsMinimumCostFlowWhenEveryoneMustBePlaced() {
        compareWithFlow(new Instances(100, 50, 4, 0.05, 1_000_000, 1), 400);
    }

    @Test
    void equalsMinimumCostFlowWithExactlyEnoughPlaces() {
        for (int seed = 500; seed < 515; seed++) {
            var random = new SplittableRandom(seed);
            var problem = Instances.tight(90, 30, 0.4, 100, random);
            assertEquals(FlowOracle.solve(problem), Oracle.of(solveProven(problem, "seed " + seed)));
        }
    }

    @Test
    void emptyProblemHasAnEmptyProvenAnswer() {
        var result = solveProven(MatchProblem.builder(0, 0).build(), "empty");
        assertEquals(new Oracle(0, 0), Oracle.of(result));
    }

    @Test
    void sourcesWithoutEdgesStayUnassignedAtTheirCost() {
        var result = solveProven(MatchProblem.builder(2, 1).unassignedCosts(7).build(), "no edges");
        assertEquals(14, result.objective());
        assertEquals(2, result.unassigned());
        assertTrue(result.feasible());
    }

    @Test
    void outcompetedSourceStaysUnassigned() {
        var problem = MatchProblem.builder(2, 1).unassignedCosts(10).edge(0, 0, 5).edge(1, 0, 3).build();
        var result = solveProven(problem, "two for one");
        assertEquals(MatchResult.UNASSIGNED, result.target(0));
        assertEquals(0, result.target(1));
        assertEquals(5, result.price(0));
    }

    @Test
    void edgeDearerThanStayingUnassignedIsNotTaken() {
        var problem = MatchProblem.builder(1, 1).unassignedCosts(4).edge(0, 0, 5).build();
        assertEquals(MatchResult.UNASSIGNED, solveProven(problem, "too dear").target(0));
    }

    @Test
    void hugeCapacitiesNeedNoMemory() {
        var problem = MatchProblem.builder(3, 2)
                .capacities(Integer.MAX_VALUE, Integer.MAX_VALUE)
                .edge(0, 0, 1).edge(1, 0, 1).edge(2, 1, 1).edge(2, 0, 2)
                .build();
        assertEquals(3, solveProven(problem, "huge").objective());
    }

    @Test
    void fightForTooFewPlacesThatMustBeHadEnds() {
        var builder = MatchProblem.builder(300, 10).capacities(20, 20, 20, 20, 20, 20, 20, 20, 20, 20);
        for (int source = 0; source < 300; source++) {
            for (int target = 0; target < 10; target++) {
                builder.edge(source, target, source * 7 % 1_000 + 400_000 * (target % 2));
            }
        }
        var result = solveProven(builder.build(), "fight");
        assertEquals(100, result.unplaced());
    }

    @Test
    void lockedSourceKeepsHerPlaceAndOthersMove() {
        var problem = MatchProblem.builder(2, 2)
                .edge(0, 0, 1).edge(0, 1, 9).edge(1, 0, 1).edge(1, 1, 2)
                .lock(1, 0)
                .build();
        var result = solveProven(problem, "lock");
        assertEquals(0, result.target(1));
        assertEquals(1, result.target(0));
        assertEquals(10, result.objective());
    }

    private void compareWithFlow(Instances instances, int firstSeed) {
        for (int seed = firstSeed; seed < firstSeed + 8; seed++) {
            var random = new SplittableRandom(seed);
            var problem = Instances.lockSome(instances.random(random), 0.1, random);
            var result = solveProven(problem, "seed " + seed);
            assertEquals(FlowOracle.solve(problem), Oracle.of(result), "seed " + seed);
        }
    }

    private MatchResult solveProven(MatchProblem problem, String what) {
        var result = solver.solve(problem, Progress.NONE);
        var certificate = CertificateChecker.check(problem, result);
        assertTrue(result.complete(), what);
        assertTrue(certificate.optimal(), what + ": " + certificate);
        return result;
    }
}
