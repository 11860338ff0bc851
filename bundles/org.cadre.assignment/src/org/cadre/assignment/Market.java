/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * Everything that the engines share: who sits where, at what prices.
 * <p>
 * A market is <em>settled</em> if
 * <ol>
 * <li>everyone placed and not locked sits where cost plus price is least, and no more than staying out costs,
 * <li>nobody who stays out would pay less at any target, and
 * <li>no price is negative, and those of targets with free seats are 0.
 * </ol>
 * These are the conditions of complementary slackness: a settled market is an optimal assignment, and its
 * prices prove it. {@link PathSearch} and {@link HoleSearch} keep the first two for all whom they have
 * settled; a <em>hole</em> is a free seat whose price breaks the third.
 */
final class Market {

    final MatchProblem problem;
    final EdgeTable edges;
    final Seats seats;
    /** Price of each target above {@link #floor}; the array itself, for the inner loops. */
    long[] price;
    /**
     * What stands for a price of 0, so that all prices can be changed at once by changing this. Only in a
     * warm state is it ever anything else than 0.
     */
    long floor;
    private boolean[] locked;
    private boolean[] absent;
    private int absentCount;
    private Columns columns;

    /** Nobody is placed but those who are locked, and everything is free. */
    Market(MatchProblem problem) {
        this.problem = problem;
        edges = problem.table();
        seats = new Seats(problem);
        price = new long[problem.targets()];
        locked = new boolean[problem.sources()];
        absent = new boolean[problem.sources()];
        for (int source = 0; source < problem.sources(); source++) {
            int edge = problem.lockedEdge(source);
            if (edge != MatchProblem.NO_EDGE) {
                seats.sit(seats.takeFree(problem.target(edge)), source, edge, Seats.NEVER);
                locked[source] = true;
            }
        }
    }

    /** Seats everyone who is not locked as in this optimum, at its prices. */
    void seat(MatchResult optimum) {
        for (int target = 0; target < price.length; target++) {
            price[target] = optimum.price(target);
        }
        for (int source = 0; source < problem.sources(); source++) {
            int edge = optimum.edge(source);
            if (edge != MatchProblem.NO_EDGE && !locked[source]) {
                int target = edges.target(edge);
                // Nothing is cheaper for her, so her own price bounds every other place.
                seats.sit(seats.takeFree(target), source, edge, price[target]);
            }
        }
    }

    /** The edges by target; made when first needed, because problems with spare capacity need none. */
    Columns columns() {
        if (columns == null) {
            columns = new Columns(problem);
        }
        return columns;
    }

    /** The least that the source could pay above the floor, staying out included. */
    long least(int source) {
        return least(source, problem.unassignedCost(source) + floor);
    }

    /** The least that the source could pay if staying out cost so much. */
    long least(int source, long stayingOut) {
        long least = stayingOut;
        long[] pairs = edges.pairs();
        int end = edges.end(source);
        for (int edge = edges.first(source); edge < end; edge++) {
            long pair = pairs[edge];
            if (EdgeTable.cost(pair) + floor >= least) {
                break;
            }
            least = Math.min(least, EdgeTable.cost(pair) + price[EdgeTable.target(pair)]);
        }
        return least;
    }

    /** What the source pays now above the floor: cost and price of her place, or what staying out costs. */
    long pays(int source) {
        long pair = seats.pairOf(source);
        if (pair == Seats.NO_PAIR) {
            return problem.unassignedCost(source) + floor;
        }
        return EdgeTable.cost(pair) + price[EdgeTable.target(pair)];
    }

    /** What staying out costs each source. */
    long[] unassignedCosts() {
        long[] costs = new long[problem.sources()];
        Arrays.setAll(costs, problem::unassignedCost);
        return costs;
    }

    boolean locked(int source) {
        return locked[source];
    }

    void lock(int source, boolean lock) {
        locked[source] = lock;
    }

    /** Whether the source takes no part; only in a warm state. */
    boolean absent(int source) {
        return absent[source];
    }

    boolean[] absent() {
        return absent;
    }

    void absent(int source, boolean isAbsent) {
        absentCount += isAbsent ? 1 : -1;
        absent[source] = isAbsent;
    }

    /** Whether anybody takes part who has no seat. */
    boolean anyOutside() {
        return seats.seated() + absentCount < problem.sources();
    }

    boolean hasHole(int target) {
        return price[target] > floor && seats.hasRoom(target);
    }

    /** Appends a source without edges who stays out; {@link MatchProblem#MUST_BE_PLACED} if she must not. */
    int addSource(long unassignedCost) {
        int source = problem.sources();
        problem.addSource(unassignedCost);
        seats.addSource(source);
        if (source == locked.length) {
            int length = source + (source >> 3) + 4;
            locked = Arrays.copyOf(locked, length);
            absent = Arrays.copyOf(absent, length);
        }
        return source;
    }

    /** Appends a target without edges and places. */
    int addTarget() {
        int target = problem.targets();
        columns().addColumn();
        problem.addTarget();
        seats.addTarget(target);
        if (target == price.length) {
            price = Arrays.copyOf(price, target + (target >> 3) + 4);
        }
        price[target] = floor;
        return target;
    }

    /** Lets all prices count from 0 again. */
    void settleFloor() {
        for (int target = 0; target < problem.targets(); target++) {
            price[target] -= floor;
        }
        floor = 0;
    }

    /** Prices of all targets, from 0. */
    long[] prices() {
        long[] prices = Arrays.copyOf(price, problem.targets());
        Arrays.setAll(prices, target -> prices[target] - floor);
        return prices;
    }

    MatchResult result(boolean complete) {
        return MatchResult.of(problem, seats.edges().clone(), price.clone(), complete);
    }

    /** Completes what was interrupted: whoever is left takes her cheapest place that is free. */
    MatchResult interrupted() {
        for (int target = 0; target < price.length; target++) {
            // Any prices bound the optimum, but those of free seats should be 0.
            price[target] = seats.hasRoom(target) ? 0 : price[target];
        }
        new GreedyFill(problem, seats).fill();
        return result(false);
    }
}
