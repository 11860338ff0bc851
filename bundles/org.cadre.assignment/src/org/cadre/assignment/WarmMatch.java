/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * An optimum that stays one while the problem changes: somebody comes or leaves, is new or returns, a target
 * is new or gets more or fewer places, a pair is vetoed, allowed, locked or unlocked. Each change is followed
 * by as few searches as it makes necessary, so it takes microseconds to milliseconds where solving again
 * takes seconds, and the answer is as exact.
 * <p>
 * Between two calls the market is settled, see {@link Market}. A change takes somebody's seat or makes a
 * hole; then whoever lost a seat is brought in again and holes are filled by a {@link WarmSearch}, each of
 * which settles the market but for what is still to be brought in or filled.
 * <p>
 * Keeps the indexes of sources and targets. To be used by one thread at a time.
 */
public final class WarmMatch {

    private static final long LARGE = 1L << 40;

    private final MatchProblem problem;
    private final Market market;
    private final Seats seats;
    private final ChangeLog log;
    private final WarmSearch search;
    private final Arrivals arrivals;
    private boolean asking;

    /**
     * Begins with this optimum.
     *
     * @throws IllegalArgumentException if the result is not complete
     */
    public WarmMatch(MatchResult optimum) {
        if (!optimum.complete()) {
            throw new IllegalArgumentException("Only a complete result can be changed");
        }
        problem = optimum.problem().own();
        market = new Market(problem);
        seats = market.seats;
        market.seat(optimum);
        seats.keepWarm();
        search = new WarmSearch(market);
        log = new ChangeLog(market);
        arrivals = new Arrivals(market, search, log);
    }

    /** How many sources there are or were. */
    public int sources() {
        return problem.sources();
    }

    /** How many targets there are. */
    public int targets() {
        return problem.targets();
    }

    /** What the pair costs, if there is such an edge. */
    public OptionalInt cost(int source, int target) {
        int edge = market.edges.find(source, target);
        return edge == MatchProblem.NO_EDGE ? OptionalInt.empty() : OptionalInt.of(market.edges.cost(edge));
    }

    /** Target of the source, or {@link MatchResult#UNASSIGNED}. */
    public int target(int source) {
        long pair = seats.pairOf(source);
        return pair == Seats.NO_PAIR ? MatchResult.UNASSIGNED : EdgeTable.target(pair);
    }

    /** Costs of all pairs and of those present who may stay unassigned and do. */
    public long objective() {
        return log.objective();
    }

    /** How many sources are unassigned that must be placed. */
    public int unplaced() {
        return log.unplaced();
    }

    /**
     * How contested the target is now: never negative, 0 with room left. Proves the optimum, but isn't always
     * the least price that does.
     */
    public long price(int target) {
        return market.price[target] - market.floor;
    }

    /**
     * The least that cost and price add up to for the source, her unassigned cost if that is less; for a
     * locked one what she pays at her target, for an absent one 0.
     */
    public long utility(int source) {
        if (market.absent(source)) {
            return 0;
        }
        return (market.locked(source) ? market.pays(source) : search.near().least(source)) - market.floor;
    }

    /**
     * How many targets all searches so far have come to, some more than once: how much work it was, told alike
     * by every machine.
     */
    public long visits() {
        return search.visits();
    }

    /** Takes the source out of the problem; a lock of hers is given up. */
    public Change remove(int source) {
        check(!market.absent(source), "Source %d is not there", source);
        long objective = objective();
        int unplaced = unplaced();
        int left = target(source);
        market.lock(source, false);
        market.absent(source, true);
        if (left != MatchResult.UNASSIGNED) {
            seats.vacate(source);
            fillHoles(left);
        }
        var moves = log.since(objective, unplaced).moves();
        log.present(source, false);
        tidy();
        return new Change(objective() - objective, unplaced() - unplaced, moves);
    }

    /** Brings a source back that was removed. */
    public Change add(int source) {
        check(market.absent(source), "Source %d is there already", source);
        long objective = objective();
        int unplaced = unplaced();
        market.absent(source, false);
        log.present(source, true);
        search.insert(source);
        return changed(objective, unplaced);
    }

    /** Takes all places of the target. */
    public Change withdraw(int target) {
        return capacity(target, 0);
    }

    /**
     * Sets how many sources the target can take.
     *
     * @throws IllegalArgumentException if more are locked to it, or the number is negative
     */
    public Change capacity(int target, int capacity) {
        check(capacity >= 0, "Capacity %d is negative", capacity);
        check(lockedAt(target) <= capacity,
                "More sources are locked to target %d than it could take", target);
        problem.setCapacity(target, capacity);
        var evicted = evict(target, seats.load(target) - capacity);
        arrivals.layOut(target);
        evicted.forEach(source -> search.insert(source));
        fillHoles(target);
        return changed(objective(), unplaced());
    }

    /**
     * Forbids the pair.
     *
     * @throws IllegalArgumentException if there is no such edge or the pair is locked
     */
    public Change veto(int source, int target) {
        int edge = edge(source, target);
        boolean paired = target(source) == target;
        check(!paired || !market.locked(source),
                "Source %d is locked to her target; unlock her first", source);
        if (paired) {
            seats.vacate(source);
        }
        market.edges.remove(source, edge);
        market.columns().remove(source, target);
        search.near().disconnected(source);
        if (paired) {
            search.insert(source);
            fillHoles(target);
        }
        return changed(objective(), unplaced());
    }

    /**
     * Lets the two be a pair: takes a veto back, or adds a pair that never was.
     *
     * @param cost of the pair, not necessarily what it was
     * @throws IllegalArgumentException if there is such an edge already, no such source or target, or the
     *         cost is out of range
     */
    public Change allow(int source, int target, int cost) {
        arrivals.connect(source, target, cost);
        settle(source);
        return changed(objective(), unplaced());
    }

    /**
     * Changes what a pair costs; costs no search where the present choice stays best.
     *
     * @throws IllegalArgumentException if there is no such edge or the cost is out of range
     */
    public Change reprice(int source, int target, int cost) {
        arrivals.reprice(source, edge(source, target), cost);
        settle(source);
        return changed(objective(), unplaced());
    }

    /**
     * Brings in a source who is new and gets the next index.
     *
     * @throws IllegalArgumentException if there is no such target, a cost is out of range, or all costs are
     *         too large to be summed up
     */
    public Change join(NewSource newcomer) {
        long objective = objective();
        int unplaced = unplaced();
        search.insert(arrivals.join(newcomer));
        return changed(objective, unplaced);
    }

    /**
     * Brings in a target that is new and gets the next index.
     *
     * @throws IllegalArgumentException as {@link #join}
     */
    public Change join(NewTarget newcomer) {
        fillHoles(arrivals.join(newcomer));
        return changed(objective(), unplaced());
    }

    /**
     * Fixes the pair, in place of any other lock of the source.
     *
     * @throws IllegalArgumentException if there is no such edge, the source is not there, or locks already
     *         fill the target
     */
    public Change lock(int source, int target) {
        int edge = edge(source, target);
        check(!market.absent(source), "Source %d is not there", source);
        int left = target(source);
        check(left == target || lockedAt(target) < problem.capacity(target),
                "Target %d is full of sources who are locked to it", target);
        market.lock(source, true);
        if (left == target) {
            return new Change(0, 0, List.of());
        }
        if (left != MatchResult.UNASSIGNED) {
            seats.vacate(source);
        }
        search.insertAt(source, edge);
        if (left != MatchResult.UNASSIGNED) {
            fillHoles(left);
        }
        return changed(objective(), unplaced());
    }

    /** Lets the source go anywhere again. */
    public Change unlock(int source) {
        if (market.locked(source)) {
            market.lock(source, false);
            settle(source);
        }
        return changed(objective(), unplaced());
    }

    /**
     * What forcing the pair would really cost, and the chain of moves; changes nothing.
     *
     * @throws IllegalArgumentException as {@link #lock}
     */
    public Change whatIf(int source, int target) {
        return whatIf(source, target, prices -> { });
    }

    /**
     * As {@link #whatIf(int, int)}.
     *
     * @param proof is shown the prices that prove the answer as those of a result do
     */
    public Change whatIf(int source, int target, Consumer<long[]> proof) {
        var saved = seats.save();
        long[] prices = market.price.clone();
        long floor = market.floor;
        long[] leaving = search.root().save();
        boolean locked = market.locked(source);
        asking = true;
        Change change;
        try {
            change = lock(source, target);
        } finally {
            asking = false;
        }
        proof.accept(market.prices());
        market.lock(source, locked);
        seats.restore(saved);
        search.root().restore(leaving);
        System.arraycopy(prices, 0, market.price, 0, prices.length);
        market.floor = floor;
        change.moves().forEach(move -> seats.note(move.source()));
        log.since(objective(), unplaced());
        return change;
    }

    /** The present problem, without absent sources, with its optimum and its least prices. */
    public MatchResult result() {
        int[] locks = new int[problem.sources()];
        Arrays.fill(locks, MatchProblem.NO_EDGE);
        var unlocked = problem.without(market.absent(), locks);
        int[] edgeOf = locks.clone();
        for (int source = 0; source < locks.length; source++) {
            if (target(source) != MatchResult.UNASSIGNED) {
                edgeOf[source] = unlocked.edge(source, target(source));
                locks[source] = market.locked(source) ? edgeOf[source] : MatchProblem.NO_EDGE;
            }
        }
        var now = new Market(unlocked);
        now.seat(new MatchResult(unlocked, edgeOf, market.prices(), new long[0], true, List.of()));
        new LeastPrices(now).settle();
        return now.result(true);
    }

    /** Finds the source another place if there is a cheaper one, or none if that is. */
    private void settle(int source) {
        if (market.locked(source) || market.absent(source)
                || market.pays(source) <= search.near().least(source)) {
            return;
        }
        int left = target(source);
        if (left != MatchResult.UNASSIGNED) {
            seats.vacate(source);
        }
        search.insert(source);
        if (left != MatchResult.UNASSIGNED) {
            fillHoles(left);
        }
    }

    private void fillHoles(int target) {
        while (market.hasHole(target)) {
            search.fill(target);
        }
    }

    private List<Integer> evict(int target, int count) {
        var evicted = new ArrayList<Integer>();
        for (int seat = seats.end(target) - 1; evicted.size() < count; seat--) {
            int source = seats.holder(seat);
            if (!market.locked(source)) {
                seats.vacate(source);
                evicted.add(source);
            }
        }
        return evicted;
    }

    private int lockedAt(int target) {
        int count = 0;
        for (int seat = seats.first(target); seat < seats.end(target); seat++) {
            count += market.locked(seats.holder(seat)) ? 1 : 0;
        }
        return count;
    }

    private Change changed(long objective, int unplaced) {
        tidy();
        return log.since(objective, unplaced);
    }

    /** Keeps numbers small. */
    private void tidy() {
        if (Math.abs(market.floor) > LARGE && !asking) {
            market.settleFloor();
            search.near().refer();
        } else if (!asking) {
            search.near().maintain();
        }
    }

    private int edge(int source, int target) {
        int edge = market.edges.find(source, target);
        check(edge != MatchProblem.NO_EDGE, "Source %d has no edge to that target", source);
        return edge;
    }

    private static void check(boolean right, String complaint, int value) {
        if (!right) {
            throw new IllegalArgumentException(complaint.formatted(value));
        }
    }
}
