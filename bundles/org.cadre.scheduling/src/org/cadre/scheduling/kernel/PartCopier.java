/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import java.util.Arrays;

/** Copies sessions out of a problem into smaller ones, with the pools that they use. */
final class PartCopier {

    private final PlacementProblem problem;
    private final int[] meterOf;
    /** The number of the copy that wants the pool. */
    private final int[] wanted;
    private final Ints pools = new Ints();
    private int copies;
    private PlacementBuilder builder;

    PartCopier(PlacementProblem problem) {
        this.problem = problem;
        meterOf = new int[problem.meterPool.length];
        wanted = new int[problem.pools()];
    }

    /** These sessions alone, in this order. */
    PlacementProblem copy(int[] sessions) {
        builder = PlacementProblem.builder();
        copies++;
        pools.clear();
        for (int session : sessions) {
            want(session);
        }
        int[] sorted = pools.toArray();
        Arrays.sort(sorted);
        for (int pool : sorted) {
            copyPool(pool);
        }
        for (int session : sessions) {
            builder.session(problem.unplaced[session]);
            for (int time = problem.firstTime(session); time < problem.endTime(session); time++) {
                copyTime(time);
            }
        }
        return builder.build();
    }

    private void want(int session) {
        int first = problem.firstTime(session);
        int end = problem.endTime(session);
        for (int i = problem.timeUse[first]; i < problem.timeUse[end]; i++) {
            want(problem.uses[i], copies);
        }
        int last = problem.wayUse[problem.needWay[problem.timeNeed[end]]];
        for (int i = problem.wayUse[problem.needWay[problem.timeNeed[first]]]; i < last; i++) {
            want(problem.wayUses[i], copies);
        }
    }

    private void want(int meter, int copy) {
        int pool = problem.meterPool[meter];
        if (wanted[pool] != copy) {
            wanted[pool] = copy;
            pools.add(pool);
        }
    }

    private void copyPool(int pool) {
        int from = problem.poolMeter[pool];
        int meters = problem.poolMeter[pool + 1] - from;
        int first = builder.pool(problem.capacity[pool], problem.unit[pool], problem.step[pool],
                problem.unitMoney[pool], meters);
        for (int i = 0; i < meters; i++) {
            meterOf[from + i] = first + i;
        }
    }

    private void copyTime(int time) {
        builder.time(problem.timeCost[time], meters(problem.uses, problem.timeUse[time],
                problem.timeUse[time + 1]));
        for (int need = problem.timeNeed[time]; need < problem.timeNeed[time + 1]; need++) {
            builder.need();
            for (int way = problem.needWay[need]; way < problem.needWay[need + 1]; way++) {
                builder.way(problem.wayCost[way], problem.wayMoney[way],
                        meters(problem.wayUses, problem.wayUse[way], problem.wayUse[way + 1]));
            }
        }
    }

    private int[] meters(int[] uses, int from, int end) {
        int[] found = new int[end - from];
        for (int i = 0; i < found.length; i++) {
            found[i] = meterOf[uses[from + i]];
        }
        return found;
    }
}
