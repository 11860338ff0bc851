/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * Lowers the prices of a settled market to the least that still prove its optimum. They are unique, whatever
 * engine found the optimum, and mean something: one place more at a target would lower the objective by
 * exactly its price. {@link PathSearch} alone ends with them anyway; an auction does not.
 * <p>
 * A price may fall by the length of the shortest chain of moves that one place more at its target would set
 * off, ending with somebody who stayed out or with a place that stays free. One run of Dijkstra's algorithm
 * from all ends at once finds the lengths for all targets.
 */
final class LeastPrices {

    private final Market market;
    private final EdgeTable edges;
    private final long[] price;
    private final long[] excess;
    private final TargetHeap heap;

    LeastPrices(Market market) {
        this.market = market;
        edges = market.edges;
        price = market.price;
        excess = price.clone();
        heap = new TargetHeap(excess);
    }

    void settle() {
        for (int target = 0; target < price.length; target++) {
            heap.offer(target);
        }
        for (int source = 0; source < market.problem.sources(); source++) {
            if (market.seats.pairOf(source) == Seats.NO_PAIR && !market.absent(source)) {
                follow(source, -market.problem.unassignedCost(source));
            }
        }
        while (!heap.isEmpty()) {
            leave(heap.poll());
        }
        for (int target = 0; target < price.length; target++) {
            price[target] -= excess[target];
        }
    }

    /** Everyone at the target could be asked to leave it. */
    private void leave(int target) {
        int end = market.seats.end(target);
        for (int seat = market.seats.first(target); seat < end; seat++) {
            int source = market.seats.holder(seat);
            if (!market.locked(source)) {
                follow(source, excess[target] - market.pays(source));
            }
        }
    }

    /** The source could come to any of her targets; the chain is so long before she pays there. */
    private void follow(int source, long length) {
        int end = edges.end(source);
        for (int edge = edges.first(source); edge < end; edge++) {
            long pair = edges.pair(edge);
            int target = EdgeTable.target(pair);
            long value = length + EdgeTable.cost(pair) + price[target];
            if (value < excess[target]) {
                excess[target] = value;
                heap.offer(target);
            }
        }
    }
}
