/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** The checker must find what a faulty solver could do. */
class CertificateCheckerTest {

    private final MatchProblem problem = MatchProblem.builder(2, 2).unassignedCosts(100)
            .edge(0, 0, 1).edge(0, 1, 4).edge(1, 0, 2)
            .build();
    private final int[] optimum = {problem.edge(0, 1), problem.edge(1, 0)};

    @Test
    void optimumWithItsPricesIsProven() {
        var certificate = check(problem, optimum, new long[] {3, 0}, new long[] {4, 5});
        assertEquals(new Certificate(6, 6, 0, Set.of()), certificate);
        assertTrue(certificate.optimal());
    }

    @Test
    void worseAssignmentLeavesAGap() {
        int[] worse = {problem.edge(0, 0), MatchProblem.NO_EDGE};
        var certificate = check(problem, worse, new long[] {3, 0}, new long[] {4, 5});
        assertTrue(certificate.valid());
        assertFalse(certificate.optimal());
        assertEquals(95, certificate.gap());
    }

    @Test
    void priceThatIsTooLowOrTooHighIsNoticed() {
        assertEquals(1, check(problem, optimum, new long[] {2, 0}, new long[] {4, 4}).violatedEdges());
        assertFalse(check(problem, optimum, new long[] {3, 1}, new long[] {4, 5}).optimal());
        assertFalse(check(problem, optimum, new long[] {200, 0}, new long[] {4, 202}).valid());
    }

    @Test
    void faultsOfAssignmentAreNamed() {
        int[] crowded = {problem.edge(0, 0), problem.edge(1, 0)};
        assertEquals(Set.of(Fault.CAPACITY_EXCEEDED),
                check(problem, crowded, new long[2], new long[2]).faults());
        int[] swapped = {problem.edge(1, 0), problem.edge(0, 1)};
        assertEquals(Set.of(Fault.PAIR_WITHOUT_EDGE, Fault.WRONG_OBJECTIVE),
                check(problem, swapped, new long[2], new long[2]).faults());
        assertEquals(Set.of(Fault.NEGATIVE_PRICE),
                check(problem, optimum, new long[] {-1, 0}, new long[2]).faults());
    }

    @Test
    void brokenLockIsNamed() {
        var locked = problem.withLock(0, 0);
        assertEquals(Set.of(Fault.LOCK_BROKEN), check(locked, optimum, new long[2], new long[2]).faults());
    }

    @Test
    void resultOfAnotherProblemIsNotBelieved() {
        var dearer = MatchProblem.builder(2, 2).unassignedCosts(100).edge(0, 1, 5).edge(1, 0, 2).build();
        var result = new MatchResult(problem, optimum, new long[2], new long[2], true, List.of());
        assertEquals(Set.of(Fault.WRONG_OBJECTIVE), CertificateChecker.check(dearer, result).faults());
    }

    @Test
    void shortageMustProveWhatItSays() {
        var strict = MatchProblem.builder(2, 2).edge(0, 0, 1).edge(1, 0, 2).edge(1, 1, 3).build();
        int[] half = {strict.edge(0, 0), MatchProblem.NO_EDGE};
        var invented = new Shortage(List.of(0, 1), List.of(0), 1);
        assertEquals(Set.of(Fault.WRONG_SHORTAGE), faults(strict, half, List.of(invented)));
        assertEquals(Set.of(Fault.UNEXPLAINED_SHORTAGE), faults(strict, half, List.of()));
    }

    private static Set<Fault> faults(MatchProblem problem, int[] edges, List<Shortage> shortages) {
        var result = new MatchResult(problem, edges, new long[2], new long[2], true, shortages);
        return CertificateChecker.check(problem, result).faults();
    }

    private static Certificate check(MatchProblem problem, int[] edges, long[] prices, long[] utilities) {
        return CertificateChecker.check(problem,
                new MatchResult(problem, edges, prices, utilities, true, List.of()));
    }
}
