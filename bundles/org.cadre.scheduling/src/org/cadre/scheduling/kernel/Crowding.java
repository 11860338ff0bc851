/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proves that some of the sessions that lost their place must stay out. Of all that a time runs up only one
 * plain limit is looked at, for instance the day of a mentor. Whoever cannot be led to a limit with room, not
 * even by moving others along (Kuhn's augmenting paths), has no place in any plan.
 */
final class Crowding {

    private static final int NONE = -1;
    private static final int MOST_SESSIONS = 300;

    private final Board board;
    private final PlacementProblem problem;
    private final PlacementRepair.Change change;
    private final int[] limitOf;
    private final Map<Integer, Integer> moved = new HashMap<>();
    private final Map<Integer, List<Integer>> members = new HashMap<>();

    /**
     * Looks at a board.
     *
     * @param limitOf for each time the meter of the limit that it stands for, or -1
     */
    Crowding(Board board, PlacementRepair.Change change, int[] limitOf) {
        this.board = board;
        this.change = change;
        this.limitOf = limitOf;
        problem = board.problem();
    }

    /** How many of these sessions, which are out, must stay out at least. */
    int leftOut(int[] sessions) {
        int out = 0;
        for (int session : sessions) {
            out += new Search().lead(session) ? 0 : 1;
        }
        return out;
    }

    private int limit(int session) {
        return moved.getOrDefault(session, board.placed(session) ? limitOf[board.timeOf(session)] : NONE);
    }

    /** Who stands at the limit now. */
    private List<Integer> members(int meter) {
        return members.computeIfAbsent(meter, key -> {
            var found = new ArrayList<Integer>();
            for (int session : board.users(meter)) {
                if (limit(session) == meter && !found.contains(session)) {
                    found.add(session);
                }
            }
            return found;
        });
    }

    /** The search for room for one session. */
    private final class Search {
        private final Map<Integer, Integer> cameBy = new HashMap<>();
        private final Deque<Integer> waiting = new ArrayDeque<>();
        private final Set<Integer> seen = new HashSet<>();

        /** Whether there is room, or nobody knows; those on the way to it are moved along. */
        boolean lead(int root) {
            waiting.add(root);
            seen.add(root);
            while (!waiting.isEmpty()) {
                if (seen.size() > MOST_SESSIONS || visit(waiting.removeFirst(), root)) {
                    return true;
                }
            }
            return false;
        }

        private boolean visit(int session, int root) {
            for (int time = problem.firstTime(session); time < problem.endTime(session); time++) {
                int meter = limitOf[time];
                if (!change.allows(session, time) || meter != NONE && cameBy.containsKey(meter)) {
                    continue;
                }
                if (meter == NONE || reach(meter, session)) {
                    follow(session, meter, root);
                    return true;
                }
            }
            return false;
        }

        /** Whether the limit has room; if not, those who stand there may go elsewhere. */
        private boolean reach(int meter, int session) {
            cameBy.put(meter, session);
            var there = members(meter);
            if (there.size() < problem.capacity[problem.meterPool[meter]]) {
                return true;
            }
            for (int other : there) {
                if (seen.add(other)) {
                    waiting.add(other);
                }
            }
            return false;
        }

        private void follow(int last, int target, int root) {
            int session = last;
            int meter = target;
            while (true) {
                int left = limit(session);
                moved.put(session, meter);
                if (meter != NONE) {
                    members(meter).add(session);
                }
                if (session == root) {
                    return;
                }
                members(left).remove((Integer) session);
                meter = left;
                session = cameBy.get(left);
            }
        }
    }
}
