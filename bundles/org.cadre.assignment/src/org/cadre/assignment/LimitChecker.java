/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.EnumSet;
import java.util.Set;

/**
 * Proves a limited result from nothing but the problem and the prices of limits and targets: recounts costs
 * and measures, sees whether pairs, capacities, locks and limits are kept, and computes the bound that the
 * prices imply. Shares no code with the solver.
 */
public final class LimitChecker {

    private final LimitedResult result;
    private final LimitedProblem limited;
    private final MatchProblem problem;
    private final Set<Fault> faults = EnumSet.noneOf(Fault.class);
    private long objective;

    private LimitChecker(LimitedResult result) {
        this.result = result;
        limited = result.problem();
        problem = limited.problem();
    }

    /**
     * Checks a complete result. No edge can violate the certificate's bound, because it is computed from the
     * edges; the gap only says something if the result keeps its limits.
     */
    public static Certificate check(LimitedResult result) {
        return new LimitChecker(result).certificate();
    }

    private Certificate certificate() {
        int[] load = new int[problem.targets()];
        for (int source = 0; source < problem.sources(); source++) {
            checkSource(source, load);
        }
        for (int target = 0; target < load.length; target++) {
            faultIf(load[target] > problem.capacity(target), Fault.CAPACITY_EXCEEDED);
            faultIf(result.price(target) < 0, Fault.NEGATIVE_PRICE);
        }
        for (var limit : limited.limits()) {
            long value = value(limit);
            boolean kept = limit.kind() == GroupLimit.Kind.SUM_AT_LEAST ? value >= limit.limit()
                    : value <= limit.limit();
            faultIf(!kept && result.keepsLimits(), Fault.LIMIT_EXCEEDED);
        }
        faultIf(objective != result.objective(), Fault.WRONG_OBJECTIVE);
        return new Certificate(objective, bound(), 0, faults);
    }

    private void checkSource(int source, int[] load) {
        int edge = result.edge(source);
        int locked = problem.lockedEdge(source);
        faultIf(locked != MatchProblem.NO_EDGE && locked != edge, Fault.LOCK_BROKEN);
        if (edge == MatchProblem.NO_EDGE) {
            faultIf(problem.mustBePlaced(source), Fault.UNEXPLAINED_SHORTAGE);
            objective += problem.mustBePlaced(source) ? 0 : problem.unassignedCost(source);
        } else {
            boolean own = edge >= problem.firstEdge(source) && edge < problem.endEdge(source);
            faultIf(!own, Fault.PAIR_WITHOUT_EDGE);
            load[problem.target(edge)]++;
            objective += problem.cost(edge);
        }
    }

    private long value(GroupLimit limit) {
        long value = 0;
        if (limit.kind() == GroupLimit.Kind.PLACED_AT_MOST) {
            for (int target : limit.members()) {
                for (int source = 0; source < problem.sources(); source++) {
                    value += result.target(source) == target ? 1 : 0;
                }
            }
            return value;
        }
        for (int source : limit.members()) {
            int edge = result.edge(source);
            value += edge == MatchProblem.NO_EDGE ? limited.unassignedMeasure(source) : limited.measure(edge);
        }
        return value;
    }

    /** What everyone pays at least, less what is collected and allowed at most; rounded up. */
    private long bound() {
        long[] factor = new long[problem.sources()];
        long[] surcharge = new long[problem.targets()];
        long sum = 0;
        for (int i = 0; i < limited.limits().size(); i++) {
            var limit = limited.limits().get(i);
            long price = result.limitPrice(i);
            faultIf(price < 0, Fault.NEGATIVE_PRICE);
            long signed = limit.kind() == GroupLimit.Kind.SUM_AT_LEAST ? -price : price;
            long[] weights = limit.kind() == GroupLimit.Kind.PLACED_AT_MOST ? surcharge : factor;
            for (int member : limit.members()) {
                weights[member] += signed;
            }
            sum -= signed * limit.limit();
        }
        for (int target = 0; target < problem.targets(); target++) {
            sum -= result.price(target) * problem.capacity(target);
        }
        for (int source = 0; source < problem.sources(); source++) {
            sum += least(source, factor[source], surcharge);
        }
        return Math.ceilDiv(sum, result.scale());
    }

    private long least(int source, long factor, long[] surcharge) {
        int locked = problem.lockedEdge(source);
        if (locked != MatchProblem.NO_EDGE) {
            return pays(locked, factor, surcharge);
        }
        long least = problem.mustBePlaced(source) ? Long.MAX_VALUE
                : result.scale() * problem.unassignedCost(source)
                        + factor * limited.unassignedMeasure(source);
        for (int edge = problem.firstEdge(source); edge < problem.endEdge(source); edge++) {
            least = Math.min(least, pays(edge, factor, surcharge));
        }
        return least;
    }

    private long pays(int edge, long factor, long[] surcharge) {
        int target = problem.target(edge);
        return result.scale() * problem.cost(edge) + factor * limited.measure(edge) + surcharge[target]
                + result.price(target);
    }

    private void faultIf(boolean wrong, Fault fault) {
        if (wrong) {
            faults.add(fault);
        }
    }
}
