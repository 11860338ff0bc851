/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.EnumSet;
import java.util.Set;

/**
 * Proves a result from nothing but the problem: recounts the cost, sees whether every pair, capacity and lock
 * is respected, and computes the bound that the prices imply. Shares no code with any solver.
 */
public final class CertificateChecker {

    private final MatchProblem problem;
    private final MatchResult result;
    private final int[] load;
    private final Set<Fault> faults = EnumSet.noneOf(Fault.class);
    private long objective;
    private long penalties;
    private long utilities;
    private int violatedEdges;

    private CertificateChecker(MatchProblem problem, MatchResult result) {
        this.problem = problem;
        this.result = result;
        load = new int[problem.targets()];
    }

    /** Checks the result against this problem, which need not be the one it carries, but of the same size. */
    public static Certificate check(MatchProblem problem, MatchResult result) {
        return new CertificateChecker(problem, result).certificate();
    }

    private Certificate certificate() {
        for (int source = 0; source < problem.sources(); source++) {
            checkSource(source);
        }
        long prices = checkTargets();
        faultIf(objective != result.objective(), Fault.WRONG_OBJECTIVE);
        faults.addAll(ShortageCheck.faults(problem, result));
        return new Certificate(objective + penalties, utilities - prices, violatedEdges, faults);
    }

    private void checkSource(int source) {
        utilities += result.utility(source);
        int target = result.target(source);
        int locked = problem.lockedEdge(source);
        if (target == MatchResult.UNASSIGNED) {
            countUnassigned(source);
        } else {
            load[target]++;
            faultIf(!countPair(source, target), Fault.PAIR_WITHOUT_EDGE);
        }
        if (locked == MatchProblem.NO_EDGE) {
            checkUtility(source);
        } else {
            faultIf(problem.target(locked) != target, Fault.LOCK_BROKEN);
            countIfViolated(source, problem.cost(locked) + result.price(problem.target(locked)));
        }
    }

    private void countUnassigned(int source) {
        if (problem.mustBePlaced(source)) {
            penalties += problem.unassignedCost(source);
        } else {
            objective += problem.unassignedCost(source);
        }
    }

    private boolean countPair(int source, int target) {
        for (int edge = problem.firstEdge(source); edge < problem.endEdge(source); edge++) {
            if (problem.target(edge) == target) {
                objective += problem.cost(edge);
                return true;
            }
        }
        return false;
    }

    private void checkUtility(int source) {
        countIfViolated(source, problem.unassignedCost(source));
        for (int edge = problem.firstEdge(source); edge < problem.endEdge(source); edge++) {
            countIfViolated(source, problem.cost(edge) + result.price(problem.target(edge)));
        }
    }

    private void countIfViolated(int source, long costAndPrice) {
        if (costAndPrice < result.utility(source)) {
            violatedEdges++;
        }
    }

    private long checkTargets() {
        long prices = 0;
        for (int target = 0; target < problem.targets(); target++) {
            prices += problem.capacity(target) * result.price(target);
            faultIf(load[target] > problem.capacity(target), Fault.CAPACITY_EXCEEDED);
            faultIf(result.price(target) < 0, Fault.NEGATIVE_PRICE);
        }
        return prices;
    }

    private void faultIf(boolean wrong, Fault fault) {
        if (wrong) {
            faults.add(fault);
        }
    }
}
