/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * Mends a settled market after a change, searching from both ends at once. {@link #insert} brings somebody in
 * as {@link PathSearch} does, {@link #fill} fills a hole as {@link HoleSearch} does; but where places are
 * tight, the chain of moves is long, and all that is nearer than its end would be a large part of the market.
 * Two searches that meet in the middle see only a small part of it.
 * <p>
 * Both run Dijkstra's algorithm over targets, with what a mover would pay more than now as length of a move.
 * The one goes ahead from the newcomer, the other goes back from where the chain may end. To stay out and to
 * sit at a target with room are moves to one place more, the <em>root</em>, whose price is the floor of the
 * market. As it has an arc for everybody, its arcs are followed in order of length and only when a search
 * from the one side has become long; from then on each side gets as much work as the other. Where a fill
 * begins at the root, all is the same, only turned round.
 * <p>
 * When no path can be shorter than the best, prices ahead rise by how much nearer than a radius they are, and
 * those behind fall by how much nearer than another, where the radii add up to the length of the path. So
 * nobody placed finds anything cheaper, and all moves of the path cost the same as their movers pay.
 */
final class WarmSearch {

    private static final int NONE = -1;
    /** How many edges one side looks at before the other side begins. */
    private static final int HEAD_START = 200;
    /** To come to a target is as much work as to look at so many edges. */
    private static final int VISIT = 3;
    /** To look at the arcs of so many targets is as much work as to look at one move. */
    private static final int ROOT_WORK = 64;
    /** As large a share of the differences between costs is the first horizon. */
    private static final int FIRST_HORIZON = 64;
    private static final int WIDER = 4;
    /** With a horizon so often; after that, as far as need be. */
    private static final int ROUNDS = 4;

    private final Market market;
    private final MatchProblem problem;
    private final EdgeTable edges;
    private final Seats seats;
    private final Columns columns;
    private final RootArcs root;
    private final Nearness near;
    private final Onward onward;
    private final NearFirst columnOrder;
    private final long spread;
    private Reach ahead;
    private Reach back;
    private boolean inserting;
    private long best;
    private int meeting;
    private long front;
    private long aheadWork;
    private long backWork;
    private long visits;

    WarmSearch(Market market) {
        this.market = market;
        problem = market.problem;
        edges = market.edges;
        seats = market.seats;
        columns = market.columns();
        root = new RootArcs(market);
        near = new Nearness(market);
        onward = near.onward();
        columnOrder = near.columns();
        ahead = new Reach(market.price.length);
        back = new Reach(market.price.length);
        spread = Spread.of(problem);
    }

    /** Gives the source her place, moving others, or leaves her out if that is cheapest. */
    void insert(int source) {
        long stayingOut = problem.unassignedCost(source) + market.floor;
        search(true, near.least(source), stayingOut, () -> come(source, 0));
        near.follow(source);
    }

    /** Gives the source that place and no other, moving others; not all who sit there may be locked. */
    void insertAt(int source, int edge) {
        long value = edges.cost(edge) + market.price[edges.target(edge)];
        search(true, value, Reach.FAR, () -> reachAhead(edges.target(edge), value, source));
    }

    /** Fills one hole of the target, or lowers prices until one that has none is left. */
    void fill(int target) {
        search(false, 0, Reach.FAR, () -> {
            back.arrive(target, 0, Reach.NOBODY, Chain.OUT, true);
            reachAhead(target, market.price[target] - market.floor, Reach.NOBODY);
        });
    }

    /**
     * Searches within a horizon, and within a wider one while no path is found, because a search that knows
     * how long a path may be leaves out most of what it would look at otherwise.
     *
     * @param least no path can be shorter
     * @param most no path may be longer
     */
    private void search(boolean insertion, long least, long most, Runnable begin) {
        long step = spread / FIRST_HORIZON + 1;
        for (int round = 0; ; round++) {
            boolean whole = round == ROUNDS || least + step >= most;
            start(insertion, whole ? most : least + step);
            begin.run();
            search();
            if (whole || meeting != NONE) {
                break;
            }
            ahead.forget();
            back.forget();
            step *= WIDER;
        }
        finish();
    }

    /** How many targets all searches so far have come to, some more than once. */
    long visits() {
        return visits;
    }

    /** What this search keeps to find what is near. */
    Nearness near() {
        return near;
    }

    /** Makes room for as many targets as the market has room for. */
    void grow() {
        if (ahead.targets() < market.price.length) {
            ahead = new Reach(market.price.length);
            back = new Reach(market.price.length);
            root.grow();
        }
    }

    RootArcs root() {
        return root;
    }

    private void start(boolean insertion, long most) {
        inserting = insertion;
        best = most;
        meeting = NONE;
        front = insertion ? Long.MIN_VALUE / 4 : 0;
        aheadWork = 0;
        backWork = 0;
        root.start(insertion);
    }

    private void finish() {
        changePrices();
        if (meeting != NONE) {
            new Chain(market, ahead, back, best).from(meeting).forEach(this::moved);
        }
        ahead.forget();
        back.forget();
    }

    private void search() {
        while (true) {
            front = inserting ? ahead.nearest() : Math.min(ahead.nearest(), root.radius());
            long rear = inserting ? Math.min(back.nearest(), root.radius()) : back.nearest();
            if (front == Reach.FAR || rear == Reach.FAR || front + rear >= best) {
                return;
            }
            long lead = inserting ? aheadWork - backWork : backWork - aheadWork;
            boolean otherSide = root.isOpen() && lead > HEAD_START;
            if (otherSide && root.radius() <= (inserting ? back : ahead).nearest()) {
                followRoot();
            } else if (inserting != otherSide) {goAhead(ahead.poll());
            } else {goBack(back.poll());
            }
        }
    }

    private void followRoot() {
        // What is ahead is labeled up to the best, what is behind only as far as it may matter.
        root.follow(inserting && best != Reach.FAR ? best - front : best);
        for (int i = 0; i < root.count(); i++) {
            int target = root.target(i);
            if (inserting) {
                leave(target);
            } else {
                reachAhead(target, market.price[target] - market.floor, Reach.NOBODY);
            }
        }
        for (int source : root.outside()) {
            come(source, -problem.unassignedCost(source) - market.floor);
        }
        long work = problem.targets() / ROOT_WORK;
        aheadWork += inserting ? 0 : work;
        backWork += inserting ? work : 0;
    }

    /** The chain may end at the target: in a seat that is free, or because somebody leaves and stays out. */
    private void leave(int target) {
        if (seats.hasRoom(target)) {
            reachBack(target, 0, Reach.NOBODY, Chain.OUT);
            return;
        }
        long least = Seats.NEVER;
        int end = seats.end(target);
        for (int seat = seats.first(target); seat < end; seat++) {
            int source = seats.holder(seat);
            long value = problem.unassignedCost(source) - seats.cost(seat);
            least = Math.min(least, value);
            if (!market.locked(source)) {
                reachBack(target, value + market.floor - market.price[target], source, Chain.OUT);
            }
        }
        root.leaving(target, least);
    }

    /** Follows the moves away from the target that are cheap enough to matter. */
    private void goAhead(int target) {
        long price = market.price[target];
        long offset = ahead.distance(target) - price;
        if (inserting && offset + root.leaving(target) + market.floor < best) {
            leave(target);
        }
        int end = seats.end(target);
        for (int seat = seats.first(target); seat < end; seat++) {
            int source = seats.holder(seat);
            if (!market.locked(source)) {
                moveOn(seat, source, offset - seats.cost(seat));
            }
        }
        aheadWork += VISIT;
        visits++;
    }

    /** Follows the edges of a holder that are cheap enough to matter. */
    private void moveOn(int seat, int source, long offset) {
        if (!onward.list(seat, best == Reach.FAR ? Seats.NEVER : best - offset)) {
            come(source, offset);
            aheadWork += edges.end(source) - edges.first(source);
            return;
        }
        int first = onward.first(seat);
        int end = onward.end(seat);
        int at = first;
        int hits = 0;
        for (; at < end; at++) {
            long pair = onward.pair(at);
            if (offset + onward.key(pair) >= best) {
                break;
            }
            int target = EdgeTable.target(pair);
            long value = offset + EdgeTable.cost(pair) + market.price[target];
            if (value < best) {
                hits++;
                reachAhead(target, value, source);
            }
        }
        onward.waste(at - first - hits);
        aheadWork += at - first + 1;
    }

    /** Follows all edges of the source, her own place left out by its distance. */
    private void come(int source, long offset) {
        int end = edges.end(source);
        for (int edge = edges.first(source); edge < end; edge++) {
            long pair = edges.pair(edge);
            int target = EdgeTable.target(pair);
            reachAhead(target, offset + EdgeTable.cost(pair) + market.price[target], source);
        }
    }

    private void reachAhead(int target, long value, int mover) {
        if (value >= best || value >= ahead.distance(target)) {
            return;
        }
        ahead.arrive(target, value, mover, target, true);
        if (inserting && back.distance(target) > 0 && seats.hasRoom(target)) {
            back.arrive(target, 0, Reach.NOBODY, Chain.OUT, true);
        }
        meet(target);
    }

    /** Asks everyone who could come to the target what that would cost her. */
    private void goBack(int target) {
        long level = back.distance(target) + market.price[target];
        boolean ordered = columnOrder.order(target, best == Reach.FAR ? Seats.NEVER : best - front - level);
        int end = columns.end(target);
        int first = columns.first(target);
        int entry = first;
        int hits = 0;
        for (; entry < end; entry++) {
            long pair = columns.pair(entry);
            if (level + columnOrder.key(pair) - columnOrder.drift() + front >= best && ordered) {
                break;
            }
            int source = Columns.source(pair);
            long own = seats.pairOf(source);
            if (own == Seats.NO_PAIR) {
                comeFromOutside(source, target, EdgeTable.cost(pair));
            } else {
                int left = EdgeTable.target(own);
                long value = level + EdgeTable.cost(pair) - EdgeTable.cost(own) - market.price[left];
                hits += value + front < best ? 1 : 0;
                if (value < back.distance(left) && left != target && !market.locked(source)) {
                    reachBack(left, value, source, target);
                }
            }
        }
        columnOrder.waste(ordered ? entry - first - hits : 0);
        visits++;
        backWork += entry - first + 1;
    }

    private void comeFromOutside(int source, int target, int cost) {
        if (!inserting && !market.absent(source)) {
            long value = cost + market.price[target] - problem.unassignedCost(source) - market.floor;
            if (value + back.distance(target) < best) {
                reachAhead(target, value, source);
            }
        }
    }

    /** What is too far to matter is forgotten at once, unless the other side was there. */
    private void reachBack(int target, long value, int mover, int next) {
        if (value >= back.distance(target)) {
            return;
        }
        boolean matters = value + front < best;
        if (matters || ahead.distance(target) != Reach.FAR && value + ahead.distance(target) < best) {
            back.arrive(target, value, mover, next, matters);
            meet(target);
            long price = market.price[target] - market.floor;
            if (!inserting && value + price < best) {
                reachAhead(target, price, Reach.NOBODY);
            }
        }
    }

    private void meet(int target) {
        if (ahead.distance(target) != Reach.FAR && back.distance(target) != Reach.FAR
                && ahead.distance(target) + back.distance(target) < best) {
            best = ahead.distance(target) + back.distance(target);
            meeting = target;
        }
    }

    private void changePrices() {
        if (best == Reach.FAR) {
            return;
        }
        long behind = front == Reach.FAR ? 0 : Math.max(0, best - front);
        long radius = best - behind;
        for (int i = 0; i < ahead.count(); i++) {
            int target = ahead.reached(i);
            change(target, Math.max(0, radius - ahead.distance(target)));
        }
        for (int i = 0; i < back.count(); i++) {
            int target = back.reached(i);
            change(target, -Math.max(0, behind - back.distance(target)));
        }
        long rise = inserting ? -behind : radius;
        market.floor += rise;
        near.floorRose(rise);
    }

    private void change(int target, long rise) {
        if (rise != 0) {
            market.price[target] += rise;
            near.changed(target, rise);
        }
    }

    /** Tells that the source sits elsewhere, or pays something else. */
    void moved(int source) {
        long pair = seats.pairOf(source);
        if (pair != Seats.NO_PAIR) {
            root.sits(EdgeTable.target(pair), problem.unassignedCost(source) - EdgeTable.cost(pair));
        }
        near.follow(source);
    }
}
