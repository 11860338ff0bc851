/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.cadre.assignment.Progress;

/**
 * Mends a placement after something happened, with the fewest sessions moved that did not lose their place,
 * then as cheaply as it can. Keeps the placement at hand, so that one repair takes milliseconds; not for
 * several threads at once.
 */
public final class PlacementRepair {

    /** In place of a session that was moved by hand. */
    public static final int NONE = -1;

    private static final int SMALL = 4;
    private static final long NODES = 20_000;
    private static final long NODES_OF_MANY = 500;
    private static final int ROUNDS_OF_MANY = 8;
    private static final IntPredicate NEVER = number -> false;

    private final Placement placement;
    private final int mostPushes;
    private final Board board;
    private final Board.Snapshot start;
    private final int[] widest;
    private final int[] tightest;

    /**
     * What happened.
     *
     * @param closedTimes times that are possible no longer
     * @param closedWays ways that are possible no longer
     * @param concerned the only sessions that can have lost their place, in order; all if null. Those that
     *        had none before are placed, too.
     * @param capacities pools that can do less, with what they can
     * @param session who was moved by hand and stays there, or {@link #NONE}
     * @param time where to
     */
    public record Change(IntPredicate closedTimes, IntPredicate closedWays, int[] concerned,
            Map<Integer, Integer> capacities, int session, int time) {

        public Change {
            capacities = Map.copyOf(capacities);
        }

        /** The session is moved to the time by hand. */
        public static Change moved(int session, int time) {
            return new Change(NEVER, NEVER, new int[] {session}, Map.of(), session, time);
        }

        /** Times and ways become impossible, which only these sessions can have now; any if null. */
        public static Change closed(IntPredicate times, IntPredicate ways, int[] concerned) {
            return new Change(times, ways, concerned, Map.of(), NONE, NONE);
        }

        /** A pool can do less. */
        public static Change shrunk(int pool, int capacity) {
            return new Change(NEVER, NEVER, new int[0], Map.of(pool, capacity), NONE, NONE);
        }

        boolean allows(int who, int when) {
            return !closedTimes.test(when) && (who != session || when == time);
        }
    }

    /**
     * What to do about it.
     *
     * @param placement the new one
     * @param changed sessions whose time or ways are others now, those that lost their place included
     * @param pushed how many of them could have stayed if it were for themselves
     * @param leftOut sessions that have no place any longer
     * @param fewest whether it is proven that no fewer could be pushed
     */
    public record Repaired(Placement placement, List<Integer> changed, int pushed, List<Integer> leftOut,
            boolean fewest) {
    }

    /**
     * Repairs this placement.
     *
     * @param mostPushes how many sessions that could stay may be moved for those that can't, at a time
     */
    public PlacementRepair(Placement placement, int mostPushes) {
        this.placement = placement;
        this.mostPushes = mostPushes;
        board = new Board(placement.problem());
        placement.copyTo(board);
        start = board.snapshot();
        widest = Limits.widest(placement.problem());
        tightest = Limits.tightest(placement.problem());
    }

    /** Finds the repair; the placement that is repaired stays as it is. */
    public Repaired repair(Change change, Progress progress) {
        var work = change.capacities().isEmpty() ? board : shrunkBoard(change);
        var pulse = new Pulse(progress, 1);
        int[] shrunken = change.capacities().keySet().stream().sorted().mapToInt(Integer::intValue).toArray();
        var search = new RepairSearch(work, change, shrunken, pulse);
        var repair = new Run(work, change, search);
        if (repair.homeless.length == 0 && work == board) {
            return new Repaired(placement, List.of(), 0, List.of(), true);
        }
        repair.run();
        var result = repair.result(!pulse.cancelled());
        if (work == board) {
            restore(repair.homeless, search.touched());
        }
        return result;
    }

    /** Puts the board back to just what it was, so that the next repair does not depend on this one. */
    private void restore(int[] homeless, BitSet touched) {
        board.restore(start);
        IntStream.of(homeless).forEach(touched::set);
        touched.stream().filter(board::placed).forEach(board::sortUsers);
    }

    private Board shrunkBoard(Change change) {
        var shrunk = new Board(placement.problem().withCapacities(change.capacities()));
        placement.copyTo(shrunk);
        return shrunk;
    }

    /** One repair. */
    private final class Run {
        private final Board work;
        private final Change change;
        private final RepairSearch search;
        private final int[] homeless;
        private final BitSet pushed = new BitSet();
        private boolean fewest = true;
        private long nodes;

        Run(Board work, Change change, RepairSearch search) {
            this.work = work;
            this.change = change;
            this.search = search;
            var concerned = change.concerned() == null
                    ? IntStream.range(0, placement.problem().sessions()) : IntStream.of(change.concerned());
            homeless = concerned.filter(this::losesItsPlace).toArray();
        }

        void run() {
            for (int session : homeless) {
                work.remove(session);
            }
            int[] hopeful = IntStream.of(homeless).filter(this::hasTimes).toArray();
            int hopeless = work == board ? mustStayOut(hopeful) : 0;
            nodes = homeless.length <= 1 ? NODES : NODES_OF_MANY;
            if (hopeless > 0) {
                mostOf(hopeful, hopeless);
            } else if (hopeful.length > SMALL || !together(hopeful)) {
                apart(hopeful);
            }
            if (!work.fits()) {
                dropExcess();
            }
        }

        /** How many must stay out, whatever else is moved: the better of two proofs. */
        private int mustStayOut(int[] sessions) {
            int byDays = new Crowding(work, change, widest).leftOut(sessions);
            return Math.max(byDays, new Crowding(work, change, tightest).leftOut(sessions));
        }

        private boolean hasTimes(int session) {
            var problem = placement.problem();
            return IntStream.range(problem.firstTime(session), problem.endTime(session))
                    .anyMatch(time -> change.allows(session, time));
        }

        private boolean losesItsPlace(int session) {
            int time = placement.time(session);
            if (session == change.session()) {
                return time != change.time();
            }
            if (!placement.placed(session)) {
                return change.concerned() != null;
            }
            return change.closedTimes().test(time) || placement.anyWay(session, change.closedWays());
        }

        private boolean place(int[] sessions, long below, int pushes) {
            boolean found = search.place(sessions, below, pushes, nodes);
            nodes -= search.used();
            return found;
        }

        /** Places all with the fewest pushes; what is proven then holds for all of them. */
        private boolean together(int[] sessions) {
            for (int pushes = 0; pushes <= mostPushes && nodes > 0; pushes++) {
                var before = work.snapshot();
                if (place(sessions, Long.MAX_VALUE, pushes)) {
                    note(sessions);
                    cheapen(before, sessions, pushes);
                    return true;
                }
                fewest &= !search.exhausted();
            }
            return false;
        }

        /** Looks for a cheaper repair with as many pushes. */
        private void cheapen(Board.Snapshot before, int[] sessions, int pushes) {
            boolean better = true;
            while (better && nodes > 0) {
                var found = work.snapshot();
                work.restore(before);
                better = place(sessions, found.cost(), pushes);
                if (better) {
                    note(sessions);
                } else {
                    work.restore(found);
                }
            }
        }

        /** Looks for one after the other for a cheaper time or way that pushes nobody. */
        private void cheapenEach(int[] sessions) {
            boolean better = work.fits();
            for (int round = 0; better && round < ROUNDS_OF_MANY; round++) {
                better = false;
                for (int session : sessions) {
                    better |= work.placed(session) && cheaper(session);
                }
            }
        }

        private boolean cheaper(int session) {
            int time = work.timeOf(session);
            int[] ways = work.waysOf(session);
            long cost = work.cost();
            work.remove(session);
            boolean found = search.place(new int[] {session}, cost, 0, NODES_OF_MANY);
            if (!found) {
                work.put(session, time, ways, 0);
            }
            return found;
        }

        private void note(int[] sessions) {
            pushed.clear();
            pushed.or(search.moved());
            IntStream.of(sessions).forEach(pushed::clear);
        }

        /** Places one after the other, first all those for whom nobody need be pushed. */
        private void apart(int[] sessions) {
            fewest &= sessions.length <= 1;
            nodes = Math.max(nodes, NODES_OF_MANY);
            for (int pushes = 0; pushes <= (sessions.length <= 1 ? -1 : mostPushes); pushes++) {
                oneByOne(sessions, pushes, 0);
            }
            cheapenEach(sessions);
            IntStream.of(sessions).forEach(pushed::clear);
            fewest |= pushed.isEmpty() && IntStream.of(sessions).allMatch(work::placed) && work.fits();
        }

        /** Places all but those for whom there is no room in any case. Without a push nothing is better. */
        private void mostOf(int[] sessions, int hopeless) {
            int pushes = 0;
            while (pushes <= mostPushes && oneByOne(sessions, pushes, hopeless) > hopeless) {
                pushes++;
            }
            IntStream.of(sessions).forEach(pushed::clear);
            fewest = pushes == 0 && work.fits();
        }

        /** Places one after the other until only so many are out; returns how many are. */
        private int oneByOne(int[] sessions, int pushes, int enough) {
            int out = (int) IntStream.of(sessions).filter(session -> !work.placed(session)).count();
            for (int i = 0; i < sessions.length && out > enough && nodes > 0; i++) {
                var already = (BitSet) pushed.clone();
                int[] one = {sessions[i]};
                if (!work.placed(sessions[i]) && place(one, Long.MAX_VALUE, pushes)) {
                    note(one);
                    pushed.or(already);
                    out = (int) IntStream.of(sessions).filter(session -> !work.placed(session)).count();
                }
            }
            return out;
        }

        /** Leaves out whoever is in the way of a pool that shrank and found no other place. */
        private void dropExcess() {
            fewest = false;
            for (int pool : change.capacities().keySet().stream().sorted().toList()) {
                var problem = work.problem();
                for (int meter = problem.firstMeter(pool); meter < problem.endMeter(pool); meter++) {
                    while (work.usage(meter) > problem.capacity(pool)) {
                        int[] users = work.users(meter);
                        work.remove(users[users.length - 1]);
                    }
                }
            }
        }

        Repaired result(boolean complete) {
            var changed = IntStream.range(0, placement.problem().sessions())
                    .filter(session -> !placement.isAsOn(work, session)).boxed().toList();
            var out = changed.stream().filter(session -> !work.placed(session) && placement.placed(session))
                    .toList();
            var after = new Placement(placement, work, changed, complete);
            return new Repaired(after, changed, pushed.cardinality(), out, fewest && complete);
        }
    }
}
