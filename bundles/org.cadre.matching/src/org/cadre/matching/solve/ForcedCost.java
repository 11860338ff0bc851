/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Finds what it would cost if a mentee had to go to another mentor: the cheapest chain of moves that makes
 * room there and ends at the mentor she leaves, at a mentor with room, or with somebody who then waits. The
 * prices of the placement make every single move cost nothing or more, so that the shortest path can be
 * found (Dijkstra).
 */
final class ForcedCost {

    /** So many pairs are looked at for one answer; the cost reached by then is still a lower bound. */
    private static final int MOST_PAIRS = 20_000;
    private static final long UNREACHED = Long.MAX_VALUE;

    private final Placement placement;
    private final WaitCosts waitCosts;
    private final boolean[] room;
    private final int[][] rowsOf;
    private final long[] reach;
    private int[] reached = new int[64];
    private int reachedCount;

    private final PriorityQueue<Step> steps = new PriorityQueue<>();
    private int looked;
    private long best;

    private record Step(long length, int mentor) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            int order = Long.compare(length, other.length);
            return order == 0 ? Integer.compare(mentor, other.mentor) : order;
        }
    }

    /** @param places how many mentees each mentor can take */
    ForcedCost(Placement placement, int[] places, WaitCosts waitCosts) {
        this.placement = placement;
        this.waitCosts = waitCosts;
        rowsOf = rowsOf(placement.mentorOf(), places.length);
        room = new boolean[places.length];
        for (int mentor = 0; mentor < places.length; mentor++) {
            room[mentor] = rowsOf[mentor].length < places[mentor];
        }
        reach = new long[places.length];
        Arrays.fill(reach, UNREACHED);
    }

    private static int[][] rowsOf(int[] mentorOf, int mentors) {
        int[][] rows = new int[mentors][];
        Arrays.setAll(rows, mentor -> new int[0]);
        IntStream.range(0, mentorOf.length).filter(row -> mentorOf[row] != Placement.NOBODY).forEach(row -> {
            int[] grown = Arrays.copyOf(rows[mentorOf[row]], rows[mentorOf[row]].length + 1);
            grown[grown.length - 1] = row;
            rows[mentorOf[row]] = grown;
        });
        return rows;
    }

    /**
     * By how much the objective would rise at least if the mentee of the row had to go there. Exact unless
     * very many moves had to be looked at.
     *
     * @param row a mentee who has a mentor
     * @param costAndPrice of the other mentor
     */
    long of(int row, int mentor, long costAndPrice) {
        forget();
        looked = 0;
        best = UNREACHED;
        arrive(0, mentor, row);
        while (!steps.isEmpty() && steps.peek().length() < best && looked < MOST_PAIRS) {
            var step = steps.poll();
            if (step.length() == reach[step.mentor()]) {
                leave(step, row);
            }
        }
        long chain = steps.isEmpty() ? best : Math.min(best, steps.peek().length());
        return costAndPrice - placement.utilities()[row] + chain;
    }

    private void arrive(long length, int mentor, int row) {
        if (room[mentor] || mentor == placement.mentorOf()[row]) {
            best = Math.min(best, length);
        } else if (length < reach[mentor]) {
            if (reach[mentor] == UNREACHED) {
                remember(mentor);
            }
            reach[mentor] = length;
            steps.add(new Step(length, mentor));
        }
    }

    private void remember(int mentor) {
        if (reachedCount == reached.length) {
            reached = Arrays.copyOf(reached, 2 * reachedCount);
        }
        reached[reachedCount++] = mentor;
    }

    /** Forgets the last search, and no more than it reached: mentors are many and searches short. */
    private void forget() {
        for (int i = 0; i < reachedCount; i++) {
            reach[reached[i]] = UNREACHED;
        }
        reachedCount = 0;
        steps.clear();
    }

    /** Asks everybody at the mentor what moving on would cost. */
    private void leave(Step step, int row) {
        for (int other : rowsOf[step.mentor()]) {
            if (other != row) {
                move(step.length(), other, row);
            }
        }
    }

    private void move(long length, int other, int row) {
        long utility = placement.utilities()[other];
        best = Math.min(best, length + waitCosts.of(other) - utility);
        for (long pair : placement.table().row(other)) {
            int mentor = CandidateTable.mentor(pair);
            long next = length + CandidateTable.cost(pair) + placement.prices()[mentor] - utility;
            looked++;
            if (length + CandidateTable.cost(pair) - utility >= best) {
                break;
            }
            if (next < best) {
                arrive(Math.max(length, next), mentor, row);
            }
        }
        leftOut(length, other, utility);
    }

    /** A pair that was left out could be the next move; then the chain costs no less than this. */
    private void leftOut(long length, int other, long utility) {
        int least = placement.table().leastLeftOut(other);
        if (least != CandidateTable.NONE_LEFT_OUT) {
            best = Math.min(best, length + Math.max(0, least - utility));
        }
    }
}
