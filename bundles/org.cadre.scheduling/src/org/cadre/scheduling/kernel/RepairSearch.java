/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Places sessions that lost their place by pushing others away, as few as is said: tries every time, every
 * way
 * and everyone who is in the way, so that nothing found means that there is nothing, unless it ran out of
 * nodes.
 */
final class RepairSearch {

    private final Board board;
    private final PlacementProblem problem;
    private final PlacementRepair.Change change;
    private final int[] shrunken;
    private final Pulse pulse;
    private final BitSet moved = new BitSet();
    private final BitSet touched = new BitSet();
    private final Deque<Integer> homeless = new ArrayDeque<>();
    private long target;
    private long nodes;
    private long given;
    private boolean exhausted;

    /** In place of a session while pools that shrank are relieved. */
    private static final int NOBODY = -1;

    /**
     * Searches on this board.
     *
     * @param shrunken pools that may be overfull already
     */
    RepairSearch(Board board, PlacementRepair.Change change, int[] shrunken, Pulse pulse) {
        this.board = board;
        this.change = change;
        this.shrunken = shrunken;
        this.pulse = pulse;
        problem = board.problem();
    }

    /** Whether the last search may have missed something. */
    boolean exhausted() {
        return exhausted;
    }

    /** How many nodes the last search took. */
    long used() {
        return given - nodes;
    }

    /** Who was moved or pushed in the last search that found something. */
    BitSet moved() {
        return (BitSet) moved.clone();
    }

    /** Who was ever taken from where it was, also if it came back. */
    BitSet touched() {
        return touched;
    }

    /**
     * Places all of these, which are out, so that the board costs less than the target.
     *
     * @return whether it did; if not, the board is as before
     */
    boolean place(int[] sessions, long below, int pushes, long mostNodes) {
        target = below;
        nodes = mostNodes;
        given = mostNodes;
        exhausted = false;
        moved.clear();
        homeless.clear();
        for (int session : sessions) {
            touched.set(session);
            moved.set(session);
            homeless.add(session);
        }
        return relieve(NOBODY, pushes);
    }

    private boolean settle(int pushes) {
        if (homeless.isEmpty()) {
            return board.cost() < target;
        }
        int session = homeless.removeFirst();
        long without = pushes > 0 ? Long.MIN_VALUE / 2 : board.cost() - problem.unplaced[session] - slack();
        for (int i = problem.firstTime(session); i < problem.endTime(session); i++) {
            int time = problem.byCost[i];
            if (without + problem.least[time] >= target) {
                break; // nobody is pushed any more, so all that follows is too expensive as well
            }
            boolean open = change.allows(session, time) && (pushes > 0 || board.hasRoom(time));
            if (open && ways(session, time, pushes, new int[needs(time)], 0)) {
                return true;
            }
        }
        homeless.addFirst(session);
        return false;
    }

    /** What the others without a place could save at most when they find one. */
    private long slack() {
        long slack = 0;
        for (int other : homeless) {
            slack += problem.unplaced[other];
        }
        return slack;
    }

    private int needs(int time) {
        return problem.endNeed(time) - problem.firstNeed(time);
    }

    private boolean ways(int session, int time, int pushes, int[] chosen, int need) {
        if (outOfNodes()) {
            return false;
        }
        if (need == chosen.length) {
            return put(session, time, pushes, chosen);
        }
        int number = problem.firstNeed(time) + need;
        for (int way = problem.firstWay(number); way < problem.endWay(number); way++) {
            chosen[need] = way;
            if (!change.closedWays().test(way) && ways(session, time, pushes, chosen, need + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean put(int session, int time, int pushes, int[] chosen) {
        board.put(session, time, chosen, 0);
        if (relieve(session, pushes)) {
            return true;
        }
        board.remove(session);
        return false;
    }

    /** Pushes away whoever is in the way, then settles them. */
    private boolean relieve(int session, int pushes) {
        if (board.fits()) {
            return settle(pushes);
        }
        int meter = session == NOBODY ? overfull() : board.overfull(session);
        if (meter == Board.NONE) {
            // nobody in particular is in the way of a budget: this is not searched through
            exhausted |= board.money() > problem.budget;
            return false;
        }
        for (int other : pushes > 0 ? board.users(meter) : new int[0]) {
            if (!moved.get(other) && change.session() != other && push(other, session, pushes)) {
                return true;
            }
        }
        return false;
    }

    private int overfull() {
        for (int pool : shrunken) {
            for (int meter = problem.firstMeter(pool); meter < problem.endMeter(pool); meter++) {
                if (board.usage(meter) > problem.capacity(pool)) {
                    return meter;
                }
            }
        }
        return Board.NONE;
    }

    private boolean push(int other, int session, int pushes) {
        int time = board.timeOf(other);
        int[] ways = board.waysOf(other);
        board.remove(other);
        touched.set(other);
        moved.set(other);
        homeless.addLast(other);
        if (relieve(session, pushes - 1)) {
            return true;
        }
        homeless.removeLastOccurrence(other);
        moved.clear(other);
        board.put(other, time, ways, 0);
        return false;
    }

    private boolean outOfNodes() {
        boolean out = nodes-- <= 0 || pulse.stopped();
        exhausted |= out;
        return out;
    }
}
