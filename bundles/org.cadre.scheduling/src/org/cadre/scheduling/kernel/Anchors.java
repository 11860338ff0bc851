/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import java.util.Arrays;

/**
 * Which meter of each time the assignment kernel keeps exactly: the plain limit that most sessions want. What
 * the other meters want is up to prices.
 */
final class Anchors {

    private final PlacementProblem problem;
    private final int[] anchor;
    private final int[] demand;
    private final int[] otherDemand;

    Anchors(PlacementProblem problem) {
        this.problem = problem;
        int meters = problem.meterPool.length;
        demand = new int[meters];
        otherDemand = new int[meters];
        anchor = new int[problem.times()];
        int[] last = new int[meters];
        Arrays.fill(last, -1);
        count(demand, last, false);
        for (int time = 0; time < anchor.length; time++) {
            anchor[time] = choose(time);
        }
        Arrays.fill(last, -1);
        count(otherDemand, last, true);
    }

    /** The meter that stands for the time in the assignment, or -1. */
    int of(int time) {
        return anchor[time];
    }

    /** Whether the meter needs a price: the assignment doesn't keep it by itself, or it costs something. */
    boolean needsPrice(int meter) {
        int pool = problem.meterPool[meter];
        boolean priced = problem.unit[pool] > 0 || problem.step[pool] > 0;
        return otherDemand[meter] > 0 && (priced || demand[meter] > problem.capacity[pool]);
    }

    /** No placement can run the meter up further: a session uses it once by itself and once for each need. */
    int mostUses(int meter) {
        return demand[meter] * (1 + problem.mostNeeds);
    }

    /** Counts for each meter the sessions that could use it. */
    private void count(int[] counts, int[] last, boolean others) {
        for (int time = 0; time < anchor.length; time++) {
            int session = problem.sessionOf[time];
            for (int i = problem.timeUse[time]; i < problem.timeUse[time + 1]; i++) {
                if (!others || problem.uses[i] != anchor[time]) {
                    countOnce(problem.uses[i], session, counts, last);
                }
            }
            int firstWay = problem.needWay[problem.timeNeed[time]];
            int endWay = problem.needWay[problem.timeNeed[time + 1]];
            for (int i = problem.wayUse[firstWay]; i < problem.wayUse[endWay]; i++) {
                countOnce(problem.wayUses[i], session, counts, last);
            }
        }
    }

    private static void countOnce(int meter, int session, int[] counts, int[] last) {
        if (last[meter] != session) {
            last[meter] = session;
            counts[meter]++;
        }
    }

    private int choose(int time) {
        int best = -1;
        double most = 0;
        for (int i = problem.timeUse[time]; i < problem.timeUse[time + 1]; i++) {
            int meter = problem.uses[i];
            int pool = problem.meterPool[meter];
            double wanted = plain(pool) ? (double) demand[meter] / Math.max(1, problem.capacity[pool]) : 0;
            if (wanted > most) {
                most = wanted;
                best = meter;
            }
        }
        return best;
    }

    private boolean plain(int pool) {
        return problem.poolMeter[pool + 1] - problem.poolMeter[pool] == 1 && problem.unit[pool] == 0
                && problem.step[pool] == 0 && problem.unitMoney[pool] == 0;
    }
}
