/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import java.util.Arrays;

import org.cadre.assignment.AdaptiveSolver;
import org.cadre.assignment.MatchProblem;
import org.cadre.assignment.MatchResult;
import org.cadre.assignment.Progress;

/**
 * The problem with prices in place of most limits: sessions are assigned to anchors at what their times cost
 * with the prices of all meters that they run up, and pools sell at these prices what suits them. The sum of
 * both is never more than any placement costs. Prices and costs are in units of 1/{@link #SCALE}.
 */
final class Relaxation {

    static final int SCALE = 16;

    private final PlacementProblem problem;
    private final Anchors anchors;
    private final int[] column;
    private final int columns;
    private final int[] price;
    private final boolean[] priced;
    private final int[] reduced;
    private final int[] choice;
    private final int[] timeOf;
    private final int[] usage;
    private final int[] level;
    private final int[] most;
    private int moneyPrice;
    private long moneyUsed;

    Relaxation(PlacementProblem problem) {
        this.problem = problem;
        anchors = new Anchors(problem);
        int meters = problem.meterPool.length;
        price = new int[meters];
        priced = new boolean[meters];
        for (int meter = 0; meter < meters; meter++) {
            priced[meter] = anchors.needsPrice(meter);
        }
        column = new int[problem.times()];
        columns = numberColumns();
        reduced = new int[problem.times()];
        choice = new int[problem.wayCost.length == 0 ? 0 : problem.needWay.length];
        timeOf = new int[problem.sessions()];
        usage = new int[meters];
        level = new int[problem.pools()];
        most = new int[level.length];
        for (int meter = 0; meter < meters; meter++) {
            int pool = problem.meterPool[meter];
            most[pool] = Math.max(most[pool], Math.min(problem.capacity[pool], anchors.mostUses(meter)));
        }
    }

    boolean priced(int meter) {
        return priced[meter];
    }

    void price(int meter, int scaled) {
        price[meter] = scaled;
    }

    void moneyPrice(int scaled) {
        moneyPrice = scaled;
    }

    int timeOf(int session) {
        return timeOf[session];
    }

    int choice(int need) {
        return choice[need];
    }

    /** By how much the meter is used more than its pool sells, at the prices of the last round. */
    int breach(int meter) {
        return usage[meter] - level[problem.meterPool[meter]];
    }

    long moneyBreach() {
        return moneyUsed - problem.budget;
    }

    /** Solves at the present prices; returns the bound, scaled, or {@link Long#MIN_VALUE} if cancelled. */
    long solve(Progress progress) {
        weigh();
        var result = new AdaptiveSolver().solve(assignment(), progress);
        if (!result.complete()) {
            return Long.MIN_VALUE;
        }
        read(result);
        return result.objective() + sell();
    }

    /** One column for each anchor, and one for each session of which a time has none. */
    private int numberColumns() {
        int[] ofMeter = new int[price.length];
        Arrays.fill(ofMeter, -1);
        int next = 0;
        for (int time = 0; time < column.length; time++) {
            int meter = anchors.of(time);
            if (meter < 0) {
                boolean first = time == problem.firstTime(problem.sessionOf[time])
                        || anchors.of(time - 1) >= 0;
                column[time] = first ? next++ : column[time - 1];
            } else {
                ofMeter[meter] = ofMeter[meter] < 0 ? next++ : ofMeter[meter];
                column[time] = ofMeter[meter];
            }
        }
        return next;
    }

    private void weigh() {
        for (int time = 0; time < reduced.length; time++) {
            long sum = (long) SCALE * problem.timeCost[time];
            for (int i = problem.timeUse[time]; i < problem.timeUse[time + 1]; i++) {
                sum += price[problem.uses[i]];
            }
            for (int need = problem.timeNeed[time]; need < problem.timeNeed[time + 1]; need++) {
                sum += cheapest(need);
            }
            reduced[time] = (int) Math.min(sum, MatchProblem.MAX_COST);
        }
    }

    private long cheapest(int need) {
        long best = Long.MAX_VALUE;
        for (int way = problem.needWay[need]; way < problem.needWay[need + 1]; way++) {
            long sum = (long) SCALE * problem.wayCost[way] + (long) moneyPrice * problem.wayMoney[way];
            for (int i = problem.wayUse[way]; i < problem.wayUse[way + 1]; i++) {
                sum += price[problem.wayUses[i]];
            }
            if (sum < best) {
                best = sum;
                choice[need] = way;
            }
        }
        return best;
    }

    private MatchProblem assignment() {
        var builder = MatchProblem.builder(problem.sessions(), columns).keepCheapestEdges();
        for (int time = 0; time < column.length; time++) {
            if (anchors.of(time) >= 0) {
                builder.capacity(column[time], problem.capacity[problem.meterPool[anchors.of(time)]]);
            }
            int session = problem.sessionOf[time];
            if (reduced[time] < (long) SCALE * problem.unplaced[session]) {
                builder.edge(session, column[time], reduced[time]);
            }
        }
        for (int session = 0; session < problem.sessions(); session++) {
            builder.unassignedCost(session, SCALE * problem.unplaced[session]);
        }
        return builder.build();
    }

    private void read(MatchResult result) {
        Arrays.fill(usage, 0);
        moneyUsed = 0;
        for (int session = 0; session < timeOf.length; session++) {
            int target = result.target(session);
            timeOf[session] = target == MatchResult.UNASSIGNED ? Board.NONE : timeIn(session, target);
            if (timeOf[session] != Board.NONE) {
                use(timeOf[session]);
            }
        }
    }

    private int timeIn(int session, int target) {
        int best = Board.NONE;
        for (int time = problem.firstTime(session); time < problem.endTime(session); time++) {
            if (column[time] == target && (best == Board.NONE || reduced[time] < reduced[best])) {
                best = time;
            }
        }
        return best;
    }

    private void use(int time) {
        for (int i = problem.timeUse[time]; i < problem.timeUse[time + 1]; i++) {
            usage[problem.uses[i]]++;
        }
        for (int need = problem.timeNeed[time]; need < problem.timeNeed[time + 1]; need++) {
            int way = choice[need];
            moneyUsed += problem.wayMoney[way];
            for (int i = problem.wayUse[way]; i < problem.wayUse[way + 1]; i++) {
                usage[problem.wayUses[i]]++;
            }
        }
    }

    /** Lets every pool sell as much as suits it best; returns what all pools together add to the bound. */
    private long sell() {
        long sum = moneyPrice == 0 ? 0 : -moneyPrice * problem.budget;
        for (int pool = 0; pool < level.length; pool++) {
            long income = 0;
            int used = 0;
            for (int meter = problem.poolMeter[pool]; meter < problem.poolMeter[pool + 1]; meter++) {
                income += price[meter];
                used = Math.max(used, usage[meter]);
            }
            level[pool] = sold(pool, income, used);
            moneyUsed += (long) level[pool] * problem.unitMoney[pool];
            sum += level[pool] * ((long) moneyPrice * problem.unitMoney[pool] - income)
                    + SCALE * problem.levelCost(pool, level[pool]);
        }
        return sum;
    }

    /** The best level; where several are as good, the one nearest to what is used. */
    private int sold(int pool, long income, int used) {
        int level = 0;
        while (level < most[pool]) {
            long next = SCALE * (problem.unit[pool] + (long) problem.step[pool] * level)
                    + (long) moneyPrice * problem.unitMoney[pool];
            if (income < next || income == next && level >= used) {
                break;
            }
            level++;
        }
        return level;
    }
}
