/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Sessions, their times, the needs of each time, the ways to meet each need, and the pools that times and
 * ways
 * use up. Immutable, made by {@link #builder}. Times, needs and ways are numbered through, those of one owner
 * stand together.
 */
public final class PlacementProblem {

    /** Highest cost of anything single. */
    public static final int MAX_COST = 10_000_000;

    final int[] unplaced;
    final int[] sessionTime;
    final int[] timeCost;
    final int[] timeUse;
    final int[] uses;
    final int[] timeNeed;
    final int[] needWay;
    final int[] wayCost;
    final int[] wayMoney;
    final int[] wayUse;
    final int[] wayUses;
    final int[] meterPool;
    final int[] poolMeter;
    final int[] capacity;
    final int[] unit;
    final int[] step;
    final int[] unitMoney;
    final long budget;
    /** The least that a time can add to the cost. */
    final int[] least;
    /** The times of each session, cheapest first; of those as cheap, what is likely to cost no more. */
    final int[] byCost;
    final int[] sessionOf;
    final int mostNeeds;

    private PlacementProblem(PlacementProblem other, int[] capacities, int[] timeCosts) {
        unplaced = other.unplaced;
        sessionTime = other.sessionTime;
        timeCost = timeCosts;
        timeUse = other.timeUse;
        uses = other.uses;
        timeNeed = other.timeNeed;
        needWay = other.needWay;
        wayCost = other.wayCost;
        wayMoney = other.wayMoney;
        wayUse = other.wayUse;
        wayUses = other.wayUses;
        meterPool = other.meterPool;
        poolMeter = other.poolMeter;
        capacity = capacities;
        unit = other.unit;
        step = other.step;
        unitMoney = other.unitMoney;
        budget = other.budget;
        sessionOf = other.sessionOf;
        mostNeeds = other.mostNeeds;
        boolean same = timeCosts == other.timeCost;
        least = same ? other.least : IntStream.range(0, timeCost.length).map(this::leastCost).toArray();
        byCost = same ? other.byCost : sortTimes();
    }

    PlacementProblem(PlacementBuilder from) {
        unplaced = from.unplaced.toArray();
        sessionTime = ended(from.sessionTime, from.timeCost.size());
        timeCost = from.timeCost.toArray();
        timeUse = ended(from.timeUse, from.uses.size());
        uses = from.uses.toArray();
        timeNeed = ended(from.timeNeed, from.needWay.size());
        needWay = ended(from.needWay, from.wayCost.size());
        wayCost = from.wayCost.toArray();
        wayMoney = from.wayMoney.toArray();
        wayUse = ended(from.wayUse, from.wayUses.size());
        wayUses = from.wayUses.toArray();
        meterPool = from.meterPool.toArray();
        poolMeter = ended(from.poolMeter, meterPool.length);
        capacity = from.poolCapacity.toArray();
        unit = from.poolUnit.toArray();
        step = from.poolStep.toArray();
        unitMoney = from.poolMoney.toArray();
        budget = from.budget;
        least = IntStream.range(0, timeCost.length).map(this::leastCost).toArray();
        sessionOf = new int[timeCost.length];
        mostNeeds = IntStream.range(0, timeCost.length).map(time -> timeNeed[time + 1] - timeNeed[time])
                .max().orElse(0);
        byCost = sortTimes();
    }

    /** Starts a problem without anything. */
    public static PlacementBuilder builder() {
        return new PlacementBuilder();
    }

    /** The same problem with other capacities of some pools. */
    public PlacementProblem withCapacities(Map<Integer, Integer> others) {
        int[] capacities = capacity.clone();
        others.forEach((pool, most) -> capacities[pool] = most);
        return new PlacementProblem(this, capacities, timeCost);
    }

    /** The same problem with those times as dear as can be: leaving a session out should cost less. */
    public PlacementProblem without(BitSet times) {
        if (times.isEmpty()) {
            return this;
        }
        int[] costs = timeCost.clone();
        times.stream().forEach(time -> costs[time] = MAX_COST);
        return new PlacementProblem(this, capacity, costs);
    }

    public int sessions() {
        return unplaced.length;
    }

    public int times() {
        return timeCost.length;
    }

    public int pools() {
        return capacity.length;
    }

    /** What it costs to leave the session out. */
    public int unplacedCost(int session) {
        return unplaced[session];
    }

    /** Number of the session's first time. */
    public int firstTime(int session) {
        return sessionTime[session];
    }

    /** One more than the number of the session's last time. */
    public int endTime(int session) {
        return sessionTime[session + 1];
    }

    /** Whose time it is. */
    public int session(int time) {
        return sessionOf[time];
    }

    public int timeCost(int time) {
        return timeCost[time];
    }

    /** The meters that the time runs up by itself. */
    public int[] metersOfTime(int time) {
        return Arrays.copyOfRange(uses, timeUse[time], timeUse[time + 1]);
    }

    public int firstNeed(int time) {
        return timeNeed[time];
    }

    public int endNeed(int time) {
        return timeNeed[time + 1];
    }

    public int firstWay(int need) {
        return needWay[need];
    }

    public int endWay(int need) {
        return needWay[need + 1];
    }

    public int wayCost(int way) {
        return wayCost[way];
    }

    /** What the way takes from the budget. */
    public int wayMoney(int way) {
        return wayMoney[way];
    }

    /** The meters that the way runs up. */
    public int[] metersOfWay(int way) {
        return Arrays.copyOfRange(wayUses, wayUse[way], wayUse[way + 1]);
    }

    public int firstMeter(int pool) {
        return poolMeter[pool];
    }

    public int endMeter(int pool) {
        return poolMeter[pool + 1];
    }

    /** To which pool the meter belongs. */
    public int pool(int meter) {
        return meterPool[meter];
    }

    public int capacity(int pool) {
        return capacity[pool];
    }

    /** What a level of the pool costs. */
    public long levelCost(int pool, int level) {
        return (long) unit[pool] * level + (long) step[pool] * level * (level - 1) / 2;
    }

    /** What a unit of the pool's level takes from the budget. */
    public int unitMoney(int pool) {
        return unitMoney[pool];
    }

    /** The most money, {@link Long#MAX_VALUE} without a limit. */
    public long budget() {
        return budget;
    }

    /** What it costs at least: everyone's cheapest time, as if nobody else were there. */
    long floor() {
        long sum = 0;
        for (int session = 0; session < unplaced.length; session++) {
            int first = sessionTime[session];
            boolean any = first < sessionTime[session + 1];
            sum += any ? Math.min(unplaced[session], least[byCost[first]]) : unplaced[session];
        }
        return sum;
    }

    private int leastCost(int time) {
        int sum = timeCost[time];
        for (int i = timeUse[time]; i < timeUse[time + 1]; i++) {
            sum += surely(uses[i]);
        }
        for (int need = timeNeed[time]; need < timeNeed[time + 1]; need++) {
            int best = Integer.MAX_VALUE;
            for (int way = needWay[need]; way < needWay[need + 1]; way++) {
                best = Math.min(best, leastOfWay(way));
            }
            sum += best;
        }
        return sum;
    }

    private int leastOfWay(int way) {
        int sum = wayCost[way];
        for (int i = wayUse[way]; i < wayUse[way + 1]; i++) {
            sum += surely(wayUses[i]);
        }
        return sum;
    }

    /** As {@link #leastCost}, with a share of what several meters have in common: a substitute's half-day. */
    private long likelyCost(int time) {
        long sum = least[time];
        for (int need = timeNeed[time]; need < timeNeed[time + 1]; need++) {
            long best = Long.MAX_VALUE;
            for (int way = needWay[need]; way < needWay[need + 1]; way++) {
                long shares = 0;
                for (int i = wayUse[way]; i < wayUse[way + 1]; i++) {
                    int pool = meterPool[wayUses[i]];
                    shares += unit[pool] / (poolMeter[pool + 1] - poolMeter[pool]);
                }
                best = Math.min(best, wayCost[way] + shares);
            }
            sum += best;
        }
        return sum;
    }

    /** What running up a meter costs in any case: a pool of several meters may be as high already. */
    private int surely(int meter) {
        int pool = meterPool[meter];
        return poolMeter[pool + 1] - poolMeter[pool] == 1 ? unit[pool] : 0;
    }

    private int[] sortTimes() {
        int[] sorted = new int[timeCost.length];
        for (int session = 0; session < sessions(); session++) {
            int first = sessionTime[session];
            int end = sessionTime[session + 1];
            Arrays.fill(sessionOf, first, end, session);
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(end - first);
            long[] own = new long[end - first];
            for (int time = first; time < end; time++) {
                long likely = Math.min(likelyCost(time), (1L << Integer.SIZE - bits) - 1);
                own[time - first] = (long) least[time] << Integer.SIZE | likely << bits | time - first;
            }
            Arrays.sort(own);
            for (int time = first; time < end; time++) {
                sorted[time] = first + (int) (own[time - first] & (1L << bits) - 1);
            }
        }
        return sorted;
    }

    private static int[] ended(Ints starts, int end) {
        int[] all = Arrays.copyOf(starts.toArray(), starts.size() + 1);
        all[starts.size()] = end;
        return all;
    }
}
