/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Makes a placement better: by chains for single sessions, and by placing small neighborhoods anew. */
final class LocalSearch {

    private static final int NEIGHBORS = 10;
    private static final long NODES = 400;
    private static final long FEW_NODES = 60;
    /** What a turn costs at least, even where there is nothing to try. */
    private static final long TURN = 200;

    private final Board board;
    private final PlacementProblem problem;
    private final Pulse pulse;
    private final Chains chains;
    private final SplittableRandom random = new SplittableRandom(1);

    LocalSearch(Board board, Pulse pulse) {
        this.board = board;
        this.pulse = pulse;
        problem = board.problem();
        chains = new Chains(board, pulse);
    }

    /** Places what is out, those with the fewest times first. */
    void fill(int pushes) {
        int[] out = IntStream.range(0, problem.sessions()).filter(session -> !board.placed(session)).boxed()
                .sorted(Comparator.<Integer>comparingInt(s -> problem.endTime(s) - problem.firstTime(s))
                        .thenComparing(s -> s))
                .mapToInt(Integer::intValue).toArray();
        for (int session : out) {
            if (!board.placed(session)) {
                chains.place(session, board.cost(), pushes, NODES);
            }
        }
    }

    /** Improves session by session until nothing is found or the work is done. */
    void improve(int pushes, long mostWork) {
        long end = board.work() + mostWork;
        boolean better = true;
        while (better && !pulse.cancelled()) {
            better = false;
            for (int session : byRegret()) {
                if (board.work() > end || pulse.stopped()) {
                    return;
                }
                better |= improve(session, pushes, NODES);
            }
        }
    }

    /** Takes small neighborhoods out and places them anew, as long as there is work left. */
    void shake(long mostWork, long bound) {
        long end = board.work() + mostWork;
        for (long turn = 0; board.work() + TURN * turn < end && board.cost() > bound; turn++) {
            if (pulse.cancelled()) {
                return;
            }
            var before = board.snapshot();
            int[] taken = neighborhood();
            for (int session : taken) {
                board.remove(session);
            }
            for (int session : taken) {
                if (!board.placed(session)) {
                    chains.place(session, board.cost(), 1, FEW_NODES);
                }
            }
            for (int session : taken) {
                improve(session, 1, FEW_NODES);
            }
            if (board.cost() > before.cost()) {
                board.restore(before);
            }
        }
    }

    /**
     * Tries to do without a unit of each pool that several meters share, for instance without a substitute's
     * half-day: all that need it look for something else, which none of them would do alone.
     */
    void spareUnits() {
        for (int pool = 0; pool < problem.pools() && !pulse.cancelled(); pool++) {
            boolean shared = problem.unit[pool] > 0 && problem.endMeter(pool) - problem.firstMeter(pool) > 1;
            if (shared && board.level(pool) > 0) {
                spareUnit(pool);
            }
        }
    }

    private void spareUnit(int pool) {
        var before = board.snapshot();
        int level = board.level(pool);
        var taken = new Ints();
        for (int meter = problem.firstMeter(pool); meter < problem.endMeter(pool); meter++) {
            if (board.usage(meter) == level) {
                for (int session : board.users(meter)) {
                    board.remove(session);
                    taken.add(session);
                }
            }
        }
        int capacity = board.limit(pool, level - 1);
        for (int session : taken.toArray()) {
            if (!board.placed(session)) {
                chains.place(session, board.cost(), 1, FEW_NODES);
            }
        }
        board.limit(pool, capacity);
        if (board.cost() >= before.cost()) {
            board.restore(before);
        }
    }

    private boolean improve(int session, int pushes, long nodes) {
        long before = board.cost();
        int time = board.timeOf(session);
        int[] ways = board.waysOf(session);
        board.remove(session);
        if (chains.place(session, before, pushes, nodes)) {
            return true;
        }
        if (time != Board.NONE) {
            board.put(session, time, ways, 0);
        }
        return false;
    }

    /** Sessions that could be placed better, by how much at most. */
    private int[] byRegret() {
        long[] regret = IntStream.range(0, problem.sessions()).mapToLong(this::regret).toArray();
        return IntStream.range(0, regret.length).filter(session -> regret[session] > 0).boxed()
                .sorted(Comparator.<Integer>comparingLong(s -> -regret[s]).thenComparing(s -> s))
                .mapToInt(Integer::intValue).toArray();
    }

    private long regret(int session) {
        int first = problem.sessionTime[session];
        if (first == problem.sessionTime[session + 1]) {
            return 0;
        }
        int time = board.timeOf(session);
        int best = problem.least[problem.byCost[first]];
        return time == Board.NONE ? problem.unplaced[session] - best : contribution(session) - best;
    }

    private long contribution(int session) {
        long with = board.cost();
        int time = board.timeOf(session);
        int[] ways = board.waysOf(session);
        board.remove(session);
        long without = board.cost();
        board.put(session, time, ways, 0);
        return with - without + problem.unplaced[session];
    }

    /** A session and some of those that could use the same meters. */
    private int[] neighborhood() {
        int seed = random.nextInt(problem.sessions());
        var taken = new Ints();
        taken.add(seed);
        for (int tries = 0; tries < 4 * NEIGHBORS && taken.size() < NEIGHBORS; tries++) {
            addNeighbor(taken.get(random.nextInt(taken.size())), taken);
        }
        return taken.toArray();
    }

    private void addNeighbor(int session, Ints taken) {
        int times = problem.endTime(session) - problem.firstTime(session);
        if (times == 0) {
            return;
        }
        int time = problem.firstTime(session) + random.nextInt(times);
        int meter = someMeter(time);
        int[] users = meter == Board.NONE ? new int[0] : board.users(meter);
        if (users.length == 0) {
            return;
        }
        int other = users[random.nextInt(users.length)];
        if (Arrays.stream(taken.toArray()).noneMatch(one -> one == other)) {
            taken.add(other);
        }
    }

    private int someMeter(int time) {
        int needs = problem.endNeed(time) - problem.firstNeed(time);
        if (needs > 0 && random.nextBoolean()) {
            int need = problem.firstNeed(time) + random.nextInt(needs);
            int way = problem.firstWay(need) + random.nextInt(problem.endWay(need) - problem.firstWay(need));
            int uses = problem.wayUse[way + 1] - problem.wayUse[way];
            if (uses > 0) {
                return problem.wayUses[problem.wayUse[way] + random.nextInt(uses)];
            }
        }
        int uses = problem.timeUse[time + 1] - problem.timeUse[time];
        return uses == 0 ? Board.NONE : problem.uses[problem.timeUse[time] + random.nextInt(uses)];
    }
}
