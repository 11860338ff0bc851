/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Minimum-cost flow by Bellman-Ford: textbook arcs, no prices, nothing in common with the solver. Leaving out
 * a source that must be placed costs more than anything else can.
 */
final class FlowOracle {

    private static final long UNPLACED = 1L << 40;

    private final MatchProblem problem;
    private final List<Arc> arcs = new ArrayList<>();
    private final int sink;

    private static final class Arc {
        private final int from;
        private final int to;
        private final long cost;
        private int room;

        private Arc(int from, int to, long cost, int room) {
            this.from = from;
            this.to = to;
            this.cost = cost;
            this.room = room;
        }
    }

    private FlowOracle(MatchProblem problem) {
        this.problem = problem;
        sink = problem.sources() + problem.targets();
        for (int target = 0; target < problem.targets(); target++) {
            arc(problem.sources() + target, sink, 0, problem.capacity(target));
        }
        for (int source = 0; source < problem.sources(); source++) {
            addSource(source);
        }
    }

    static Oracle solve(MatchProblem problem) {
        var flow = new FlowOracle(problem);
        long total = 0;
        for (int source = 0; source < problem.sources(); source++) {
            total += flow.push(source);
        }
        int unplaced = (int) Math.round((double) total / UNPLACED);
        return new Oracle(unplaced, total - unplaced * UNPLACED);
    }

    private void addSource(int source) {
        int locked = problem.lockedEdge(source);
        for (int edge = problem.firstEdge(source); edge < problem.endEdge(source); edge++) {
            if (locked == MatchProblem.NO_EDGE || locked == edge) {
                arc(source, problem.sources() + problem.target(edge), problem.cost(edge), 1);
            }
        }
        if (locked == MatchProblem.NO_EDGE) {
            arc(source, sink, problem.mustBePlaced(source) ? UNPLACED : problem.unassignedCost(source), 1);
        } else {
            arc(source, sink, UNPLACED << 10, 1);
        }
    }

    private void arc(int from, int to, long cost, int room) {
        arcs.add(new Arc(from, to, cost, room));
        arcs.add(new Arc(to, from, -cost, 0));
    }

    private long push(int source) {
        long[] distance = new long[sink + 1];
        int[] via = new int[sink + 1];
        Arrays.fill(distance, Long.MAX_VALUE);
        distance[source] = 0;
        while (relaxAll(distance, via)) {
            // until nothing gets nearer
        }
        for (int node = sink; node != source; node = arcs.get(via[node]).from) {
            arcs.get(via[node]).room--;
            arcs.get(via[node] ^ 1).room++;
        }
        return distance[sink];
    }

    private boolean relaxAll(long[] distance, int[] via) {
        boolean changed = false;
        for (int i = 0; i < arcs.size(); i++) {
            var arc = arcs.get(i);
            if (arc.room > 0 && distance[arc.from] != Long.MAX_VALUE
                    && distance[arc.from] + arc.cost < distance[arc.to]) {
                distance[arc.to] = distance[arc.from] + arc.cost;
                via[arc.to] = i;
                changed = true;
            }
        }
        return changed;
    }
}
