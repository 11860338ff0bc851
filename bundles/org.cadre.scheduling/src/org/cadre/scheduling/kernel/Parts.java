/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Divides a problem into parts that have nothing in common, for instance schools that share no mentors: no
 * session of one part can be in the way of one of another, or change what it costs. A limit that suffices for
 * everybody does not connect.
 */
final class Parts {

    private final PlacementProblem problem;
    private final int[] parent;

    /** Some sessions of the whole, as a problem of their own in the same order. */
    record Part(int[] sessions, PlacementProblem problem) {
    }

    private Parts(PlacementProblem problem) {
        this.problem = problem;
        parent = new int[problem.sessions()];
        Arrays.setAll(parent, session -> session);
    }

    /** The parts, by their first session; all in one if a budget is common to all. */
    static List<Part> of(PlacementProblem problem) {
        if (problem.budget != Long.MAX_VALUE) {
            return List.of(whole(problem));
        }
        var parts = new Parts(problem);
        parts.connect();
        var sessions = parts.sessions();
        if (sessions.size() <= 1) {
            return List.of(whole(problem));
        }
        var copier = new PartCopier(problem);
        return sessions.stream().map(all -> new Part(all, copier.copy(all))).toList();
    }

    private static Part whole(PlacementProblem problem) {
        int[] all = new int[problem.sessions()];
        Arrays.setAll(all, session -> session);
        return new Part(all, problem);
    }

    private void connect() {
        boolean[] connects = connecting();
        int[] first = new int[problem.pools()];
        Arrays.fill(first, Board.NONE);
        for (int time = 0; time < problem.times(); time++) {
            int session = problem.sessionOf[time];
            for (int i = problem.timeUse[time]; i < problem.timeUse[time + 1]; i++) {
                join(session, problem.meterPool[problem.uses[i]], connects, first);
            }
            int end = problem.wayUse[problem.needWay[problem.timeNeed[time + 1]]];
            for (int i = problem.wayUse[problem.needWay[problem.timeNeed[time]]]; i < end; i++) {
                join(session, problem.meterPool[problem.wayUses[i]], connects, first);
            }
        }
    }

    private void join(int session, int pool, boolean[] connects, int[] first) {
        if (!connects[pool]) {
            return;
        }
        if (first[pool] == Board.NONE) {
            first[pool] = session;
        } else {
            parent[find(session)] = find(first[pool]);
        }
    }

    /** Pools that cost more with each unit, or that cannot take all uses that there could be at once. */
    private boolean[] connecting() {
        int[] most = new int[problem.meterPool.length];
        var anchors = new Anchors(problem);
        Arrays.setAll(most, anchors::mostUses);
        boolean[] connects = new boolean[problem.pools()];
        for (int pool = 0; pool < connects.length; pool++) {
            boolean single = problem.poolMeter[pool + 1] - problem.poolMeter[pool] == 1;
            connects[pool] = problem.step[pool] > 0 || problem.unit[pool] > 0 && !single;
            for (int meter = problem.poolMeter[pool]; meter < problem.poolMeter[pool + 1]; meter++) {
                connects[pool] |= most[meter] > problem.capacity[pool];
            }
        }
        return connects;
    }

    private int find(int session) {
        int root = session;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private List<int[]> sessions() {
        var byRoot = new LinkedHashMap<Integer, Ints>();
        for (int session = 0; session < parent.length; session++) {
            byRoot.computeIfAbsent(find(session), none -> new Ints()).add(session);
        }
        var all = new ArrayList<int[]>();
        byRoot.values().forEach(part -> all.add(part.toArray()));
        return all;
    }
}
