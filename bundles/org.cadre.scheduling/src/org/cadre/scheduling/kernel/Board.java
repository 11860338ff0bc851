/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import java.util.Arrays;

/**
 * A placement that changes: what is where, how high every meter stands, what it costs. May be overfull for a
 * moment.
 */
final class Board {

    static final int NONE = -1;

    private final PlacementProblem problem;
    private final int[] timeOf;
    private final int[] ways;
    private final int[] usage;
    private final int[] level;
    private final Ints[] users;
    private final int width;
    private long cost;
    private long money;
    private int excess;
    private long work;

    Board(PlacementProblem problem) {
        this.problem = problem;
        width = Math.max(1, problem.mostNeeds);
        timeOf = new int[problem.sessions()];
        Arrays.fill(timeOf, NONE);
        ways = new int[width * timeOf.length];
        usage = new int[problem.meterPool.length];
        level = new int[problem.pools()];
        users = new Ints[usage.length];
        cost = Arrays.stream(problem.unplaced).asLongStream().sum();
    }

    PlacementProblem problem() {
        return problem;
    }

    long cost() {
        return cost;
    }

    long money() {
        return money;
    }

    /** How many steps were done: a measure of work that is the same on every system. */
    long work() {
        return work;
    }

    int timeOf(int session) {
        return timeOf[session];
    }

    boolean placed(int session) {
        return timeOf[session] != NONE;
    }

    /** The way of the need, counted from 0 in the session's time. */
    int way(int session, int need) {
        return ways[session * width + need];
    }

    int usage(int meter) {
        return usage[meter];
    }

    int level(int pool) {
        return level[pool];
    }

    /** Whether all pools and the budget are kept. */
    boolean fits() {
        return excess == 0 && money <= problem.budget;
    }

    /** Sessions that use the meter, in the order in which they came. */
    int[] users(int meter) {
        return users[meter] == null ? new int[0] : users[meter].toArray();
    }

    /** Takes the session out, if it is placed. */
    void remove(int session) {
        int time = timeOf[session];
        if (time == NONE) {
            return;
        }
        for (int i = problem.timeUse[time]; i < problem.timeUse[time + 1]; i++) {
            drop(problem.uses[i]);
            users[problem.uses[i]].removeValue(session);
        }
        int needs = problem.timeNeed[time + 1] - problem.timeNeed[time];
        for (int need = 0; need < needs; need++) {
            dropWay(way(session, need));
            listWay(session, way(session, need), false);
        }
        cost += problem.unplaced[session] - problem.timeCost[time];
        timeOf[session] = NONE;
    }

    /** Puts a session that is out at the time, each need met as is cheapest now, whether it fits or not. */
    void force(int session, int time) {
        begin(session, time);
        int first = problem.timeNeed[time];
        for (int need = first; need < problem.timeNeed[time + 1]; need++) {
            int way = bestWay(need);
            bumpWay(way);
            ways[session * width + need - first] = way;
            listWay(session, way, true);
        }
    }

    /** Puts a session that is out at the time in these ways, from the offset of the array. */
    void put(int session, int time, int[] these, int offset) {
        begin(session, time);
        for (int need = 0; need < problem.timeNeed[time + 1] - problem.timeNeed[time]; need++) {
            int way = these[offset + need];
            bumpWay(way);
            ways[session * width + need] = way;
            listWay(session, way, true);
        }
    }

    /** Puts a session that is out at the time if there it fits. */
    boolean place(int session, int time) {
        if (!hasRoom(time)) {
            work++;
            return false;
        }
        force(session, time);
        if (fits()) {
            return true;
        }
        remove(session);
        return false;
    }

    /** Whether no meter of the time itself is full; its needs may still find no way that fits. */
    boolean hasRoom(int time) {
        for (int i = problem.timeUse[time]; i < problem.timeUse[time + 1]; i++) {
            int meter = problem.uses[i];
            if (usage[meter] >= problem.capacity[problem.meterPool[meter]]) {
                return false;
            }
        }
        return true;
    }

    /** A meter that is over its pool's capacity among those that the session uses, or {@link #NONE}. */
    int overfull(int session) {
        int time = timeOf[session];
        for (int i = problem.timeUse[time]; i < problem.timeUse[time + 1]; i++) {
            if (over(problem.uses[i])) {
                return problem.uses[i];
            }
        }
        for (int need = 0; need < problem.timeNeed[time + 1] - problem.timeNeed[time]; need++) {
            int way = way(session, need);
            for (int i = problem.wayUse[way]; i < problem.wayUse[way + 1]; i++) {
                if (over(problem.wayUses[i])) {
                    return problem.wayUses[i];
                }
            }
        }
        return NONE;
    }

    Snapshot snapshot() {
        return new Snapshot(timeOf.clone(), ways.clone(), cost);
    }

    /** A placement to come back to. */
    record Snapshot(int[] times, int[] ways, long cost) {
    }

    /** Goes back to the snapshot, touching only what differs. */
    void restore(Snapshot snapshot) {
        for (int session = 0; session < timeOf.length; session++) {
            if (timeOf[session] != NONE && differs(session, snapshot)) {
                remove(session);
            }
        }
        for (int session = 0; session < timeOf.length; session++) {
            if (timeOf[session] == NONE && snapshot.times[session] != NONE) {
                put(session, snapshot.times[session], snapshot.ways, session * width);
            }
        }
    }

    /** The ways of a placed session, to put it back later. */
    int[] waysOf(int session) {
        return Arrays.copyOfRange(ways, session * width, (session + 1) * width);
    }

    private boolean differs(int session, Snapshot snapshot) {
        int time = timeOf[session];
        if (time != snapshot.times[session]) {
            return true;
        }
        for (int need = 0; need < problem.timeNeed[time + 1] - problem.timeNeed[time]; need++) {
            if (way(session, need) != snapshot.ways[session * width + need]) {
                return true;
            }
        }
        return false;
    }

    private void begin(int session, int time) {
        timeOf[session] = time;
        cost += problem.timeCost[time] - problem.unplaced[session];
        for (int i = problem.timeUse[time]; i < problem.timeUse[time + 1]; i++) {
            bump(problem.uses[i]);
            list(problem.uses[i]).add(session);
        }
    }

    private int bestWay(int need) {
        int first = problem.needWay[need];
        int end = problem.needWay[need + 1];
        if (end == first + 1) {
            return first;
        }
        int best = first;
        long bestCost = Long.MAX_VALUE;
        for (int way = first; way < end; way++) {
            int excessBefore = excess;
            boolean fitted = money <= problem.budget;
            long before = cost;
            bumpWay(way);
            boolean good = excess == excessBefore && (!fitted || money <= problem.budget);
            long price = cost - before + (good ? 0 : Integer.MAX_VALUE);
            dropWay(way);
            if (price < bestCost) {
                best = way;
                bestCost = price;
            }
        }
        return best;
    }

    private void bumpWay(int way) {
        cost += problem.wayCost[way];
        money += problem.wayMoney[way];
        for (int i = problem.wayUse[way]; i < problem.wayUse[way + 1]; i++) {
            bump(problem.wayUses[i]);
        }
    }

    private void dropWay(int way) {
        cost -= problem.wayCost[way];
        money -= problem.wayMoney[way];
        for (int i = problem.wayUse[way]; i < problem.wayUse[way + 1]; i++) {
            drop(problem.wayUses[i]);
        }
    }

    private void listWay(int session, int way, boolean in) {
        for (int i = problem.wayUse[way]; i < problem.wayUse[way + 1]; i++) {
            if (in) {
                list(problem.wayUses[i]).add(session);
            } else {
                users[problem.wayUses[i]].removeValue(session);
            }
        }
    }

    private Ints list(int meter) {
        if (users[meter] == null) {
            users[meter] = new Ints();
        }
        return users[meter];
    }

    private boolean over(int meter) {
        return usage[meter] > problem.capacity[problem.meterPool[meter]];
    }

    private void bump(int meter) {
        work++;
        int pool = problem.meterPool[meter];
        if (++usage[meter] <= level[pool]) {
            return;
        }
        cost += problem.unit[pool] + (long) problem.step[pool] * level[pool];
        money += problem.unitMoney[pool];
        if (++level[pool] > problem.capacity[pool]) {
            excess++;
        }
    }

    private void drop(int meter) {
        int pool = problem.meterPool[meter];
        if (usage[meter]-- < level[pool] || highest(pool) == level[pool]) {
            return;
        }
        if (level[pool]-- > problem.capacity[pool]) {
            excess--;
        }
        cost -= problem.unit[pool] + (long) problem.step[pool] * level[pool];
        money -= problem.unitMoney[pool];
    }

    private int highest(int pool) {
        int highest = 0;
        for (int meter = problem.poolMeter[pool]; meter < problem.poolMeter[pool + 1]; meter++) {
            highest = Math.max(highest, usage[meter]);
        }
        return highest;
    }
}
