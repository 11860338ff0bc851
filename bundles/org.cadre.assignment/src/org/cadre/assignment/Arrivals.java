/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/** Lets a warm state grow: new sources, targets and pairs, with enough seats and a sufficient penalty. */
final class Arrivals {

    private final Market market;
    private final MatchProblem problem;
    private final WarmSearch search;
    private final ChangeLog log;
    private final Penalty penalty;

    Arrivals(Market market, WarmSearch search, ChangeLog log) {
        this.market = market;
        this.search = search;
        this.log = log;
        problem = market.problem;
        penalty = new Penalty(problem);
    }

    /** Adds a source who stays out so far, and returns her index. */
    int join(NewSource newcomer) {
        newcomer.check(problem.targets());
        afford(newcomer.spread(), problem.sources() + 1);
        int source = market.addSource(newcomer.unassignedCost());
        log.join(source);
        search.near().joined(source);
        for (int i = 0; i < newcomer.targets().length; i++) {
            add(source, newcomer.targets()[i], newcomer.costs()[i]);
        }
        return source;
    }

    /** Adds a target with holes so dear that nobody has reason to come so far, and returns its index. */
    int join(NewTarget newcomer) {
        newcomer.check(problem.sources());
        afford(newcomer.spread(), problem.sources());
        int target = market.addTarget();
        search.near().opened(target);
        search.grow();
        for (int i = 0; i < newcomer.sources().length; i++) {
            int source = newcomer.sources()[i];
            if (!market.absent(source) && !market.locked(source)) {
                market.price[target] = Math.max(market.price[target],
                        market.pays(source) - newcomer.costs()[i]);
            }
            add(source, target, newcomer.costs()[i]);
        }
        problem.setCapacity(target, newcomer.capacity());
        layOut(target);
        return target;
    }

    /** Adds an edge, which may unsettle its source. */
    void connect(int source, int target, int cost) {
        new NewEdges(new int[] { source }, new int[] { cost }).check(problem.sources());
        new NewEdges(new int[] { target }, new int[] { cost }).check(problem.targets());
        if (market.edges.find(source, target) != MatchProblem.NO_EDGE) {
            throw new IllegalArgumentException("Source %d has that edge already".formatted(source));
        }
        afford(Math.abs((long) cost), problem.sources());
        add(source, target, cost);
    }

    /** Changes the cost of an edge, which may unsettle its source. */
    void reprice(int source, int edge, int cost) {
        NewEdges.checkCost(cost);
        afford(Math.abs((long) cost), problem.sources());
        int target = market.edges.target(edge);
        market.edges.remove(source, edge);
        market.columns().remove(source, target);
        add(source, target, cost);
        long pair = market.seats.pairOf(source);
        if (pair != Seats.NO_PAIR && EdgeTable.target(pair) == target) {
            market.seats.reprice(source, EdgeTable.pair(target, cost));
            search.moved(source);
        }
    }

    private void add(int source, int target, int cost) {
        market.edges.append(source, EdgeTable.pair(target, cost));
        market.columns().append(source, target, cost);
        search.near().connected(source, target);
        layOut(target);
    }

    /** Gives the target seats for all who could come, one more if it has places for more. */
    void layOut(int target) {
        int demand = market.columns().end(target) - market.columns().first(target);
        market.seats.resize(target, Math.min(problem.capacity(target), demand + 1));
    }

    /** Raises the penalty if such costs could outweigh it. */
    private void afford(long spread, int sources) {
        if (penalty.raise(spread, sources)) {
            for (int source = 0; source < problem.sources(); source++) {
                if (problem.mustBePlaced(source) && !market.absent(source)
                        && market.seats.pairOf(source) == Seats.NO_PAIR) {
                    search.insert(source);
                }
            }
        }
    }
}
