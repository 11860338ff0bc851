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

    private static final int FIELD_BITS = 3;
    private static final int FIELDS = 1 << FIELD_BITS;
    private static final int LEVEL = 0;
    /** How many meters of the pool stand at its level. */
    private static final int AT_LEVEL = 1;
    private static final int CAPACITY = 2;
    private static final int UNIT = 3;
    private static final int STEP = 4;
    private static final int MONEY = 5;
    private static final int FIRST = 6;
    private static final int END = 7;

    private final PlacementProblem problem;
    private final int[] timeOf;
    private final int[] ways;
    private final int[] usage;
    /** {@link #FIELDS} numbers of each pool side by side, since they are needed together. */
    private final int[] pools;
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
        pools = new int[FIELDS * problem.pools()];
        for (int pool = 0; pool < problem.pools(); pool++) {
            describe(pool, pool << FIELD_BITS);
        }
        users = new Ints[usage.length];
        cost = Arrays.stream(problem.unplaced).asLongStream().sum();
    }

    private void describe(int pool, int at) {
        pools[at + AT_LEVEL] = problem.poolMeter[pool + 1] - problem.poolMeter[pool];
        pools[at + CAPACITY] = problem.capacity[pool];
        pools[at + UNIT] = problem.unit[pool];
        pools[at + STEP] = problem.step[pool];
        pools[at + MONEY] = problem.unitMoney[pool];
        pools[at + FIRST] = problem.poolMeter[pool];
        pools[at + END] = problem.poolMeter[pool + 1];
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
        return pools[(pool << FIELD_BITS) + LEVEL];
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
        if (time != NONE) {
            unlist(session, time);
            lower(session, time);
        }
    }

    /** Puts a session that is out at the time, each need met as is cheapest now, whether it fits or not. */
    void force(int session, int time) {
        raise(session, time);
        list(session, time);
    }

    /** As {@link #force}, but nobody finds the session among the users of its meters yet. */
    private void raise(int session, int time) {
        begin(session, time);
        int first = problem.timeNeed[time];
        for (int need = first; need < problem.timeNeed[time + 1]; need++) {
            int way = bestWay(need);
            bumpWay(way);
            ways[session * width + need - first] = way;
        }
    }

    private void lower(int session, int time) {
        for (int i = problem.timeUse[time]; i < problem.timeUse[time + 1]; i++) {
            drop(problem.uses[i]);
        }
        for (int need = 0; need < problem.timeNeed[time + 1] - problem.timeNeed[time]; need++) {
            dropWay(way(session, need));
        }
        cost += problem.unplaced[session] - problem.timeCost[time];
        timeOf[session] = NONE;
    }

    private void list(int session, int time) {
        for (int i = problem.timeUse[time]; i < problem.timeUse[time + 1]; i++) {
            users(problem.uses[i], session);
        }
        for (int need = 0; need < problem.timeNeed[time + 1] - problem.timeNeed[time]; need++) {
            int way = way(session, need);
            for (int i = problem.wayUse[way]; i < problem.wayUse[way + 1]; i++) {
                users(problem.wayUses[i], session);
            }
        }
    }

    private void unlist(int session, int time) {
        for (int i = problem.timeUse[time]; i < problem.timeUse[time + 1]; i++) {
            users[problem.uses[i]].removeValue(session);
        }
        for (int need = 0; need < problem.timeNeed[time + 1] - problem.timeNeed[time]; need++) {
            int way = way(session, need);
            for (int i = problem.wayUse[way]; i < problem.wayUse[way + 1]; i++) {
                users[problem.wayUses[i]].removeValue(session);
            }
        }
    }

    private void users(int meter, int session) {
        if (users[meter] == null) {
            users[meter] = new Ints(2);
        }
        users[meter].add(session);
    }

    /** Puts a session that is out at the time in these ways, from the offset of the array. */
    void put(int session, int time, int[] these, int offset) {
        begin(session, time);
        for (int need = 0; need < problem.timeNeed[time + 1] - problem.timeNeed[time]; need++) {
            int way = these[offset + need];
            bumpWay(way);
            ways[session * width + need] = way;
        }
        list(session, time);
    }

    /** Puts a session that is out at the time if there it fits and all costs less than that then. */
    boolean place(int session, int time, long below) {
        if (!hasRoom(time)) {
            work++;
            return false;
        }
        raise(session, time);
        if (fits() && cost < below) {
            list(session, time);
            return true;
        }
        lower(session, time);
        return false;
    }

    /** Whether no meter of the time itself is full; its needs may still find no way that fits. */
    boolean hasRoom(int time) {
        for (int i = problem.timeUse[time]; i < problem.timeUse[time + 1]; i++) {
            int meter = problem.uses[i];
            if (usage[meter] >= pools[(problem.meterPool[meter] << FIELD_BITS) + CAPACITY]) {
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

    /** Lets the pool rise so far at most, not below its level now; returns how far it could before. */
    int limit(int pool, int capacity) {
        int at = (pool << FIELD_BITS) + CAPACITY;
        int before = pools[at];
        pools[at] = capacity;
        return before;
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

    /**
     * Lists the users of all meters that the session uses in their order, as if everybody had come in it: who
     * is pushed first must not depend on what was tried before.
     */
    void sortUsers(int session) {
        int time = timeOf[session];
        for (int i = problem.timeUse[time]; i < problem.timeUse[time + 1]; i++) {
            users[problem.uses[i]].sort();
        }
        for (int need = 0; need < problem.timeNeed[time + 1] - problem.timeNeed[time]; need++) {
            int way = way(session, need);
            for (int i = problem.wayUse[way]; i < problem.wayUse[way + 1]; i++) {
                users[problem.wayUses[i]].sort();
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

    private boolean over(int meter) {
        return usage[meter] > pools[(problem.meterPool[meter] << FIELD_BITS) + CAPACITY];
    }

    private void bump(int meter) {
        work++;
        int at = problem.meterPool[meter] << FIELD_BITS;
        int now = ++usage[meter];
        int level = pools[at + LEVEL];
        if (now <= level) {
            pools[at + AT_LEVEL] += now == level ? 1 : 0;
            return;
        }
        cost += pools[at + UNIT] + (long) pools[at + STEP] * level;
        money += pools[at + MONEY];
        pools[at + AT_LEVEL] = 1;
        pools[at + LEVEL] = now;
        if (now > pools[at + CAPACITY]) {
            excess++;
        }
    }

    private void drop(int meter) {
        int at = problem.meterPool[meter] << FIELD_BITS;
        int level = pools[at + LEVEL];
        if (usage[meter]-- < level || --pools[at + AT_LEVEL] > 0) {
            return;
        }
        if (level > pools[at + CAPACITY]) {
            excess--;
        }
        level--;
        pools[at + LEVEL] = level;
        pools[at + AT_LEVEL] = countAt(level, pools[at + FIRST], pools[at + END]);
        cost -= pools[at + UNIT] + (long) pools[at + STEP] * level;
        money -= pools[at + MONEY];
    }

    private int countAt(int level, int first, int end) {
        int count = 0;
        for (int meter = first; meter < end; meter++) {
            count += usage[meter] == level ? 1 : 0;
        }
        return count;
    }
}
