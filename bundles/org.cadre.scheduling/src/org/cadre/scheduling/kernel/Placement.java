/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** When every session takes place and how its needs are met, with a bound of what the best would cost. */
public final class Placement {

    /** In place of a time for a session that is not placed. */
    public static final int UNPLACED = -1;

    private final PlacementProblem problem;
    private final int[] times;
    private final int[][] ways;
    private final long cost;
    private final long bound;
    private final boolean complete;
    private final int rounds;

    Placement(Board board, long bound, boolean complete, int rounds) {
        problem = board.problem();
        this.bound = bound;
        this.complete = complete;
        this.rounds = rounds;
        cost = board.cost();
        times = new int[problem.sessions()];
        ways = new int[times.length][];
        for (int session = 0; session < times.length; session++) {
            times[session] = board.timeOf(session);
            ways[session] = waysIn(board, session);
        }
    }

    /** The placement as it was but for these sessions, which are as the board has them. */
    Placement(Placement before, Board board, Iterable<Integer> changed, boolean complete) {
        problem = board.problem();
        bound = 0;
        this.complete = complete;
        rounds = 0;
        cost = board.cost();
        times = before.times.clone();
        ways = before.ways.clone();
        for (int session : changed) {
            times[session] = board.timeOf(session);
            ways[session] = waysIn(board, session);
        }
    }

    /** What was found for the parts of a problem, put together; null for a part that nobody came to. */
    Placement(PlacementProblem problem, List<Parts.Part> parts, List<Placement> found) {
        this.problem = problem;
        times = new int[problem.sessions()];
        ways = new int[times.length][0];
        Arrays.fill(times, UNPLACED);
        long sum = 0;
        long bounds = 0;
        for (int i = 0; i < parts.size(); i++) {
            var part = found.get(i);
            int[] sessions = parts.get(i).sessions();
            sum += part != null ? part.cost : Arrays.stream(sessions).mapToLong(problem::unplacedCost).sum();
            bounds += part != null ? part.bound : 0;
            for (int local = 0; part != null && local < sessions.length; local++) {
                take(part, local, sessions[local]);
            }
        }
        cost = sum;
        bound = bounds;
        complete = found.stream().allMatch(part -> part != null && part.complete);
        rounds = found.stream().mapToInt(part -> part == null ? 0 : part.rounds).max().orElse(0);
    }

    private void take(Placement part, int local, int session) {
        if (part.times[local] != UNPLACED) {
            int first = part.problem.firstTime(local);
            times[session] = part.times[local] - first + problem.firstTime(session);
            int shift = problem.firstWay(problem.firstNeed(problem.firstTime(session)))
                    - part.problem.firstWay(part.problem.firstNeed(first));
            ways[session] = Arrays.stream(part.ways[local]).map(way -> way + shift).toArray();
        }
    }

    private int[] waysIn(Board board, int session) {
        int time = board.timeOf(session);
        return time == Board.NONE ? new int[0]
                : Arrays.copyOf(board.waysOf(session), problem.endNeed(time) - problem.firstNeed(time));
    }

    public PlacementProblem problem() {
        return problem;
    }

    /** The session's time, or {@link #UNPLACED}. */
    public int time(int session) {
        return times[session];
    }

    public boolean placed(int session) {
        return times[session] != UNPLACED;
    }

    /** One way for each need of the session's time, in their order; empty if it is not placed. */
    public int[] ways(int session) {
        return ways[session].clone();
    }

    boolean anyWay(int session, IntPredicate wanted) {
        for (int way : ways[session]) {
            if (wanted.test(way)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the board has the session at the same time, with its needs met in the same ways. */
    boolean isAsOn(Board board, int session) {
        boolean same = times[session] == board.timeOf(session);
        for (int need = 0; same && need < ways[session].length; need++) {
            same = ways[session][need] == board.way(session, need);
        }
        return same;
    }

    /** What all of it costs, sessions left out included. */
    public long cost() {
        return cost;
    }

    /** No placement costs less. */
    public long bound() {
        return bound;
    }

    /** By how much a better placement could be cheaper at most. */
    public long gap() {
        return cost - bound;
    }

    public int unplaced() {
        return (int) Arrays.stream(times).filter(time -> time == UNPLACED).count();
    }

    /** Whether the solver was not cancelled. */
    public boolean complete() {
        return complete;
    }

    /** In how many rounds the bound was sought. */
    public int rounds() {
        return rounds;
    }

    /** Puts everything of this placement on an empty board of a problem with the same numbers. */
    void copyTo(Board board) {
        for (int session = 0; session < times.length; session++) {
            if (times[session] != UNPLACED) {
                board.put(session, times[session], ways[session], 0);
            }
        }
    }
}
