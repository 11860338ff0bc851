/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says what each session of a placement costs, and what stands in the way of those that are not placed. */
public final class PlacementReport {

    private final Placement placement;
    private final PlacementProblem problem;
    private final Board board;

    /**
     * Why a session is not at a time of its own.
     *
     * @param time which
     * @param pools what is used up; empty if only the budget or the price is against it
     * @param cost what the plan would cost if it were there all the same
     */
    public record Obstacle(int time, List<Integer> pools, long cost) {
    }

    public PlacementReport(Placement placement) {
        this.placement = placement;
        problem = placement.problem();
        board = new Board(problem);
        placement.copyTo(board);
    }

    /**
     * The price of every session: what it costs by itself, and an even share of every pool that it runs up.
     * All
     * together are the cost of the placement, to the unit.
     */
    public long[] prices() {
        long[] prices = new long[problem.sessions()];
        long[] costs = new long[problem.pools()];
        Arrays.setAll(costs, pool -> problem.levelCost(pool, board.level(pool)));
        var users = users(costs);
        for (int session = 0; session < prices.length; session++) {
            prices[session] = own(session);
        }
        for (int pool = 0; pool < problem.pools(); pool++) {
            int count = users[pool] == null ? 0 : users[pool].size();
            for (int i = 0; i < count; i++) {
                prices[users[pool].get(i)] += costs[pool] / count + (i < costs[pool] % count ? 1 : 0);
            }
        }
        return prices;
    }

    /** For each time of a session that is not placed, what stands in its way, the cheapest first. */
    public List<Obstacle> obstacles(int session) {
        var found = new ArrayList<Obstacle>();
        int end = placement.placed(session) ? 0 : problem.endTime(session);
        for (int time = problem.firstTime(session); time < end; time++) {
            board.force(session, time);
            found.add(new Obstacle(time, overfull(session), board.cost()));
            board.remove(session);
        }
        found.sort((one, other) -> Long.compare(one.cost, other.cost));
        return found;
    }

    private List<Integer> overfull(int session) {
        var pools = new ArrayList<Integer>();
        for (int meter : meters(session)) {
            int pool = problem.pool(meter);
            if (board.level(pool) > problem.capacity(pool) && !pools.contains(pool)) {
                pools.add(pool);
            }
        }
        return pools;
    }

    private long own(int session) {
        if (!placement.placed(session)) {
            return problem.unplacedCost(session);
        }
        return problem.timeCost(placement.time(session))
                + Arrays.stream(placement.ways(session)).mapToLong(problem::wayCost).sum();
    }

    /** Of pools that cost something; once for each use: who runs a pool up twice has two shares. */
    private Ints[] users(long[] costs) {
        var users = new Ints[costs.length];
        for (int session = 0; session < problem.sessions(); session++) {
            for (int meter : placement.placed(session) ? meters(session) : new int[0]) {
                int pool = problem.pool(meter);
                if (costs[pool] > 0) {
                    users[pool] = users[pool] == null ? new Ints() : users[pool];
                    users[pool].add(session);
                }
            }
        }
        return users;
    }

    private int[] meters(int session) {
        var meters = new Ints();
        int time = board.timeOf(session);
        for (int meter : problem.metersOfTime(time)) {
            meters.add(meter);
        }
        for (int need = 0; need < problem.endNeed(time) - problem.firstNeed(time); need++) {
            for (int meter : problem.metersOfWay(board.way(session, need))) {
                meters.add(meter);
            }
        }
        return meters.toArray();
    }
}
