/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

import org.cadre.assignment.MatchProblem;
import org.cadre.assignment.MatchSolver;
import org.cadre.assignment.WarmMatch;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.Messages;

/**
 * Keeps an optimum while decisions change, where all mentees weigh the same. What two standings differ in is
 * brought to the kernel change by change; each takes it microseconds.
 * <p>
 * Costs are multiplied and a pair that is there already costs one less: among the best choices that is the
 * one in which the fewest people move.
 */
final class LiveWarm {

    private static final long[] NONE = {};

    private final MatchSolver solver;
    private final LiveFigures figures;
    private final CandidateTable table;
    private final int[] places;
    private final int scale;
    private final int bonus;
    private final Set<LiveState.Ban> forced = new HashSet<>();
    private WarmMatch match;
    private LiveState now;
    private int rounds;

    /** @param keeping whether as few as possible move, even where others would suit better */
    LiveWarm(MatchSolver solver, LiveFigures figures, CandidateTable table, boolean keeping) {
        this.solver = solver;
        this.figures = figures;
        this.table = table;
        this.places = figures.caseload().places();
        int most = Math.max(figures.waitCosts().most(), PairScorer.FULL);
        this.scale = keeping ? 1 : scale(table.mentees() + 1, most);
        this.bonus = keeping ? keepBonus(table.mentees() + 1) : scale > 1 ? 1 : 0;
    }

    /**
     * Large enough that all pairs together cannot outweigh a point; 1, without preference, if that's too
     * large.
     */
    private static int scale(int wanted, int mostCost) {
        return (long) wanted * mostCost <= MatchProblem.MAX_COST ? wanted : 1;
    }

    /** What it costs if somebody moves who need not. */
    long keepBonus() {
        return bonus;
    }

    /** What such pairs cost, as {@link Placement#objective} counts. */
    long cost(int[] mentorOf, LiveState state) {
        return new LiveCosting(figures, state).of(mentorOf);
    }

    /** More than all scores together. */
    private static int keepBonus(int mentees) {
        return (int) Math.min(MatchProblem.MAX_COST / 2, (long) mentees * PairScorer.FULL);
    }

    /** The best that this state leaves possible. */
    Placement place(LiveState state, Watch watch) {
        rounds = 0;
        addLocked(state);
        var wanted = withRules(state);
        if (match == null) {
            build(wanted, watch);
        }
        move(wanted);
        var known = table.copyOfRows();
        while (lacksPairs(watch)) {
            if (table.size() - known.size() > table.mentees()) {
                build(wanted, watch);
                move(wanted);
            } else {
                addFound(known);
            }
            known = table.copyOfRows();
        }
        return placement();
    }

    /** Pairs that a rule refuses may only be while they are locked. */
    private LiveState withRules(LiveState state) {
        var wanted = state.copy();
        forced.stream().filter(ban -> !state.holds(ban.mentee())
                || state.mentorOf()[ban.mentee()] != ban.mentor()).forEach(wanted.vetoes()::add);
        return wanted;
    }

    /** Sees to it that pairs that must be are known. */
    private void addLocked(LiveState wanted) {
        for (int row = 0; row < table.mentees(); row++) {
            if (wanted.holds(row) && !has(row, wanted.mentorOf()[row])) {
                int mentor = wanted.mentorOf()[row];
                long pair = CandidateTable.pair(figures.cost(row, mentor), mentor);
                table.add(row, new long[] { pair });
                if (figures.refuses(row, mentor)) {
                    forced.add(new LiveState.Ban(row, mentor));
                }
                // One that was vetoed before it was known comes when the veto goes.
                if (match != null && !now.vetoes().contains(new LiveState.Ban(row, mentor))) {
                    match.allow(row, mentor, cost(row, pair, now));
                }
            }
        }
    }

    /** Tells the kernel of the pairs that were found missing; few, so that each is settled at once. */
    private void addFound(CandidateTable known) {
        rounds++;
        for (int row = 0; row < table.mentees(); row++) {
            for (long pair : table.sameRow(row, known) ? NONE : table.row(row)) {
                if (!known.has(row, pair)) {
                    match.allow(row, CandidateTable.mentor(pair), cost(row, pair, now));
                }
            }
        }
    }

    private boolean has(int row, int mentor) {
        return Arrays.stream(table.row(row)).anyMatch(pair -> CandidateTable.mentor(pair) == mentor);
    }

    /** Starts with the present pairs and no decisions. */
    private void build(LiveState wanted, Watch watch) {
        watch.step(Messages.ExactPlacing_solving, 10);
        now = LiveState.open(table.mentees()).with(wanted.mentorOf());
        var builder = MatchProblem.builder(table.mentees(), places.length).capacities(places)
                .expectEdges(table.size());
        for (int row = 0; row < table.mentees(); row++) {
            builder.unassignedCost(row, scale * figures.waitCosts().of(row));
            for (long pair : table.row(row)) {
                int mentor = CandidateTable.mentor(pair);
                builder.edge(row, mentor, cost(row, pair, now));
            }
        }
        var result = solver.solve(builder.build(), watch.solver());
        watch.stopIfCanceled();
        match = new WarmMatch(result);
        rounds++;
    }

    private int cost(int row, long pair, LiveState state) {
        boolean present = state.mentorOf()[row] == CandidateTable.mentor(pair);
        return CandidateTable.cost(pair) * scale - (present ? bonus : 0);
    }

    /** First whatever gives freedom, then whatever takes it, so that each change is possible. */
    private void move(LiveState to) {
        unlock(to);
        int[] before = room(now);
        int[] after = room(to);
        IntStream.range(0, places.length).filter(m -> after[m] > before[m])
                .forEach(m -> match.capacity(m, after[m]));
        now.vetoes().stream().filter(ban -> !to.vetoes().contains(ban))
                .forEach(ban -> allow(ban.mentee(), ban.mentor(), to));
        reprice(to);
        to.vetoes().stream().filter(ban -> !now.vetoes().contains(ban))
                .forEach(ban -> veto(ban.mentee(), ban.mentor()));
        changed(to.out(), now.out()).forEach(match::remove);
        changed(now.out(), to.out()).forEach(match::add);
        lock(to);
        IntStream.range(0, places.length).filter(m -> after[m] < before[m])
                .forEach(m -> match.capacity(m, after[m]));
        now = to.copy();
    }

    private static IntStream changed(BitSet one, BitSet butNot) {
        var left = (BitSet) one.clone();
        left.andNot(butNot);
        return left.stream();
    }

    /** Places of each mentor; those who are locked stay even where there are too many of them. */
    private int[] room(LiveState state) {
        int[] locked = state.lockedAt(places.length);
        return IntStream.range(0, places.length)
                .map(m -> Math.max(locked[m], state.closed().get(m) ? 0 : places[m])).toArray();
    }

    private boolean staysLocked(int row, LiveState to) {
        return now.holds(row) && to.holds(row) && now.mentorOf()[row] == to.mentorOf()[row];
    }

    private void unlock(LiveState to) {
        for (int row = 0; row < table.mentees(); row++) {
            if (now.holds(row) && !staysLocked(row, to)) {
                match.unlock(row);
            }
        }
    }

    private void lock(LiveState to) {
        for (int row = 0; row < table.mentees(); row++) {
            if (to.holds(row) && !staysLocked(row, to)) {
                match.lock(row, to.mentorOf()[row]);
            }
        }
    }

    /** Whoever is elsewhere than before prefers to stay there. */
    private void reprice(LiveState to) {
        for (int row = 0; row < table.mentees() && bonus > 0; row++) {
            int before = now.mentorOf()[row];
            int after = to.mentorOf()[row];
            if (before != after) {
                reprice(row, before, to);
                reprice(row, after, to);
            }
        }
    }

    private void reprice(int row, int mentor, LiveState to) {
        if (mentor != LiveState.NOBODY && !to.vetoes().contains(new LiveState.Ban(row, mentor))) {
            for (long pair : table.row(row)) {
                if (CandidateTable.mentor(pair) == mentor) {
                    match.reprice(row, mentor, cost(row, pair, to));
                }
            }
        }
    }

    private void veto(int row, int mentor) {
        if (has(row, mentor)) {
            match.veto(row, mentor);
        }
    }

    private void allow(int row, int mentor, LiveState to) {
        for (long pair : table.row(row)) {
            if (CandidateTable.mentor(pair) == mentor) {
                match.allow(row, mentor, cost(row, pair, to));
            }
        }
    }

    /** Adds pairs that were left out and would be an improvement; returns whether there were any. */
    private boolean lacksPairs(Watch watch) {
        var search = new CandidateSearch(figures.under(now), figures.mentees(), figures.caseload(),
                figures.candidates(),
                watch);
        return search.addMissing(table, null, prices(), utilities());
    }

    private long[] prices() {
        return IntStream.range(0, places.length).mapToLong(m -> Math.floorDiv(match.price(m),
                scale)).toArray();
    }

    private long[] utilities() {
        return IntStream.range(0, table.mentees())
                .mapToLong(row -> now.out().get(row) || now.holds(row) ? Placement.FIXED
                        : Math.ceilDiv(match.utility(row), scale))
                .toArray();
    }

    private Placement placement() {
        requireProof();
        int[] mentorOf = IntStream.range(0, table.mentees()).map(match::target).toArray();
        long objective = new LiveCosting(figures, now).of(mentorOf);
        return new Placement(mentorOf, prices(), utilities(), objective, objective, rounds, table);
    }

    /** The prices must prove the optimum: by them no choice can cost less than this one does. */
    private void requireProof() {
        int[] room = room(now);
        long bound = IntStream.range(0, table.mentees()).mapToLong(match::utility).sum()
                - IntStream.range(0, room.length).mapToLong(m -> room[m] * match.price(m)).sum();
        if (bound != match.objective()) {
            throw new IllegalStateException("certificate: " + bound + " of " //$NON-NLS-1$ //$NON-NLS-2$
                    + match.objective());
        }
    }
}
