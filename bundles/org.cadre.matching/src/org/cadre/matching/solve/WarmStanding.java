/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.cadre.assignment.CertificateChecker;
import org.cadre.assignment.Change;
import org.cadre.assignment.MatchProblem;
import org.cadre.assignment.MatchResult;
import org.cadre.assignment.MatchSolver;
import org.cadre.assignment.WarmMatch;

/**
 * A standing in which all mentees weigh the same, so that every question takes one search from the optimum.
 * Each answer is proven over all pairs, also those that were left out so far.
 */
final class WarmStanding implements Standing {

    private final MatchSolver solver;
    private final MissingPairs search;
    private final CandidateTable table;
    private final Watch watch;
    private final Decision locked;
    private final int[] places;
    private final WaitCosts waitCosts;
    private MatchResult base;
    private WarmMatch warm;

    /**
     * Solves.
     *
     * @param locked the pair that stays unless another is asked for; null for none
     */
    WarmStanding(MatchSolver solver, MissingPairs search, CandidateTable table, Caseload caseload,
            WaitCosts waitCosts, Decision locked, Watch watch) {
        this.solver = solver;
        this.search = search;
        this.table = table;
        this.watch = watch;
        this.locked = locked;
        this.places = caseload.places(locked);
        this.waitCosts = waitCosts;
        do {
            base = least(solved(problem(table, locked)));
        } while (lacks(base, locked));
    }

    private MatchProblem problem(CandidateTable pairs, Decision decisions) {
        return ExactPlacing.problem(pairs, places, waitCosts, decisions);
    }

    private MatchResult solved(MatchProblem problem) {
        var result = solver.solve(problem, watch.solver());
        watch.stopIfCanceled();
        return result;
    }

    /** The same with the least prices, which say exactly what one more place would save. */
    private static MatchResult least(MatchResult result) {
        return proven(new WarmMatch(result).result());
    }

    private static MatchResult proven(MatchResult result) {
        var certificate = CertificateChecker.check(result.problem(), result);
        if (!certificate.optimal()) {
            throw new IllegalStateException("certificate: " + certificate); //$NON-NLS-1$
        }
        return result;
    }

    private boolean lacks(MatchResult result, Decision decision) {
        return search.addMissing(table, decision, prices(result), IntStream.range(0, table.mentees())
                .mapToLong(result::utility).toArray());
    }

    /** Begins with these pairs in place of those that were found, if they are as good; returns whether. */
    boolean prefer(int[] mentorOf) {
        var tried = new WarmMatch(base);
        int[] taken = new int[places.length];
        for (int row = 0; row < mentorOf.length; row++) {
            int mentor = mentorOf[row];
            if (mentor != Placement.NOBODY && (base.problem().edge(row, mentor) == MatchProblem.NO_EDGE
                    || ++taken[mentor] > places[mentor])) {
                return false;
            }
        }
        for (int row = 0; row < mentorOf.length; row++) {
            if (mentorOf[row] != Placement.NOBODY) {
                tried.lock(row, mentorOf[row]);
            }
        }
        IntStream.range(0, mentorOf.length).filter(row -> locked == null || row != locked.row())
                .forEach(tried::unlock);
        var other = tried.result();
        if (!IntStream.range(0, mentorOf.length).allMatch(row -> other.target(row) == mentorOf[row])) {
            return false;
        }
        base = proven(other);
        return true;
    }

    @Override
    public What now() {
        return what(base);
    }

    private static What what(MatchResult result) {
        return new What(IntStream.range(0, result.problem().sources()).map(result::target).toArray(),
                result.objective(), result.objective());
    }

    @Override
    public long[] prices() {
        return prices(base);
    }

    private static long[] prices(MatchResult result) {
        return IntStream.range(0, result.problem().targets()).mapToLong(result::price).toArray();
    }

    @Override
    public CandidateTable table() {
        return table;
    }

    @Override
    public Optional<What> force(int row, int mentor, int cost) {
        if (places[mentor] == 0) {
            return Optional.empty();
        }
        var others = locked == null || locked.row() == row ? null : locked;
        var decision = new Decision(row, mentor, true, others);
        return Optional.of(quick(decision).orElseGet(() -> ask(decision, () -> {
            var pairs = table.with(row, CandidateTable.pair(cost, mentor));
            var other = new WarmMatch(base.in(problem(pairs, others)));
            other.lock(row, mentor);
            return other;
        })));
    }

    /** Asks for a pair that was looked at, with one search; empty if the answer is not proven that way. */
    private Optional<What> quick(Decision decision) {
        if (base.problem().edge(decision.row(), decision.mentor()) == MatchProblem.NO_EDGE) {
            return Optional.empty();
        }
        warm = warm == null ? new WarmMatch(base) : warm;
        var prices = new AtomicReference<long[]>();
        var change = warm.whatIf(decision.row(), decision.mentor(), prices::set);
        long objective = base.objective() + change.extraCost();
        long[] utilities = utilities(decision, prices.get());
        boolean lacking = search.addMissing(table, decision, prices.get(), utilities);
        if (lacking) {
            extend();
        }
        return !lacking && bound(utilities, prices.get()) == objective
                ? Optional.of(moved(change, objective)) : Optional.empty();
    }

    /** What the rows pay at least at these prices, the decided one for her pair. */
    private long[] utilities(Decision decision, long[] prices) {
        long[] utilities = new long[table.mentees()];
        for (int row = 0; row < utilities.length; row++) {
            utilities[row] = waitCosts.of(row);
            for (long pair : table.row(row)) {
                int mentor = CandidateTable.mentor(pair);
                if (Decision.isOpen(decision, row)) {
                    utilities[row] = Math.min(utilities[row], CandidateTable.cost(pair) + prices[mentor]);
                } else if (Decision.allow(decision, row, mentor)) {
                    utilities[row] = CandidateTable.cost(pair) + prices[mentor];
                }
            }
        }
        return utilities;
    }

    private long bound(long[] utilities, long[] prices) {
        return Arrays.stream(utilities).sum()
                - IntStream.range(0, places.length).mapToLong(m -> places[m] * prices[m]).sum();
    }

    private What moved(Change change, long objective) {
        int[] mentorOf = now().mentorOf();
        change.moves().forEach(move -> mentorOf[move.source()] = move.to());
        return new What(mentorOf, objective, objective);
    }

    @Override
    public What widen(int mentor, int more) {
        var wider = new WarmMatch(base);
        var change = wider.capacity(mentor, places[mentor] + more);
        // The least price is exactly what one place saves, so nothing else is needed to prove it.
        return more == 1 && -change.extraCost() == base.price(mentor)
                ? moved(change, base.objective() + change.extraCost()) : ask(locked, () -> {
                    var again = new WarmMatch(base);
                    again.capacity(mentor, places[mentor] + more);
                    return again;
                });
    }

    private What ask(Decision decision, Supplier<WarmMatch> condition) {
        while (true) {
            watch.stopIfCanceled();
            var after = proven(condition.get().result());
            if (!lacks(after, decision)) {
                return what(after);
            }
            extend();
        }
    }

    /** Makes what was found missing part of the problem, whose optimum it does not improve. */
    private void extend() {
        base = base.in(problem(table, locked));
        warm = null;
    }
}
