/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Places sessions by pushing others away, which then look for another time themselves: ejection chains, as a
 * tree where one push needs several. Nothing is moved twice in a chain.
 */
final class Chains {

    private final Board board;
    private final PlacementProblem problem;
    private final Pulse pulse;
    private final BitSet moved;
    private final Deque<Integer> homeless = new ArrayDeque<>();
    private long target;
    private long nodes;

    Chains(Board board, Pulse pulse) {
        this.board = board;
        this.pulse = pulse;
        problem = board.problem();
        moved = new BitSet(problem.sessions());
    }

    /**
     * Brings the cost of the board below the target, by placing the session, which is out.
     *
     * @param pushes how many others may be pushed away
     * @param mostNodes how many tries at most
     * @return whether it did; if not, the board is as before
     */
    boolean place(int session, long below, int pushes, long mostNodes) {
        target = below;
        nodes = mostNodes;
        moved.clear();
        homeless.clear();
        moved.set(session);
        homeless.add(session);
        return settle(pushes);
    }

    /** What finds no cheaper place may stay out, if that is cheap enough. */
    private boolean settle(int pushes) {
        if (board.fits() && board.cost() < target) {
            return true;
        }
        if (homeless.isEmpty()) {
            return false;
        }
        int session = homeless.removeFirst();
        boolean found = tryTimes(session, pushes);
        if (!found) {
            homeless.addFirst(session);
        }
        return found;
    }

    private boolean tryTimes(int session, int pushes) {
        long without = board.cost() - problem.unplaced[session] - slack();
        for (int i = problem.sessionTime[session]; i < problem.sessionTime[session + 1]; i++) {
            int time = problem.byCost[i];
            if (without + problem.least[time] >= target) {
                return false;
            }
            if (outOfNodes()) {
                return false;
            }
            if (pushes == 0 ? placeOnly(session, time) : placeAndPush(session, time, pushes)) {
                return true;
            }
        }
        return false;
    }

    /** What sessions still out could save at most when they find a place. */
    private long slack() {
        long slack = 0;
        for (int other : homeless) {
            slack += problem.unplaced[other];
        }
        return slack;
    }

    private boolean outOfNodes() {
        return nodes-- <= 0 || pulse.stopped();
    }

    private boolean placeOnly(int session, int time) {
        if (homeless.isEmpty()) {
            return board.place(session, time, target);
        }
        if (!board.place(session, time, Long.MAX_VALUE)) {
            return false;
        }
        if (settle(0)) {
            return true;
        }
        board.remove(session);
        return false;
    }

    private boolean placeAndPush(int session, int time, int pushes) {
        board.force(session, time);
        if (relieve(session, pushes)) {
            return true;
        }
        board.remove(session);
        return false;
    }

    /** Pushes away whoever is in the way of the session, then settles them. */
    private boolean relieve(int session, int pushes) {
        int meter = board.fits() ? Board.NONE : board.overfull(session);
        if (meter == Board.NONE) {
            return board.fits() && settle(pushes);
        }
        if (pushes == 0) {
            return false;
        }
        for (int other : board.users(meter)) {
            if (!moved.get(other) && push(other, session, pushes)) {
                return true;
            }
        }
        return false;
    }

    private boolean push(int other, int session, int pushes) {
        if (outOfNodes()) {
            return false;
        }
        int time = board.timeOf(other);
        int[] ways = board.waysOf(other);
        board.remove(other);
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
}
