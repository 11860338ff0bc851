/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.cadre.assignment.CertificateChecker;
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
    private final CandidateSearch search;
    private final CandidateTable table;
    private final Watch watch;
    private final Decision locked;
    private final int[] places;
    private final int unmatchedCost;
    private MatchResult base;

    /**
     * Solves.
     *
     * @param locked the pair that stays unless another is asked for; null for none
     */
    WarmStanding(MatchSolver solver, CandidateSearch search, CandidateTable table, Caseload caseload,
            int unmatchedCost, Decision locked, Watch watch) {
        this.solver = solver;
        this.search = search;
        this.table = table;
        this.watch = watch;
        this.locked = locked;
        this.places = caseload.places(locked);
        this.unmatchedCost = unmatchedCost;
        do {
            base = least(solved(problem(table, locked)));
        } while (lacks(base, locked));
    }

    private MatchProblem problem(CandidateTable pairs, Decision decisions) {
        return ExactPlacing.problem(pairs, places, unmatchedCost, decisions);
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
        var warm = new WarmMatch(base);
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
                warm.lock(row, mentorOf[row]);
            }
        }
        IntStream.range(0, mentorOf.length).filter(row -> locked == null || row != locked.row())
                .forEach(warm::unlock);
        var other = warm.result();
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
        var pair = CandidateTable.pair(cost, mentor);
        return Optional.of(ask(new Decision(row, mentor, true, others), () -> {
            var warm = new WarmMatch(base.problem().edge(row, mentor) == MatchProblem.NO_EDGE
                    ? base.in(problem(table.with(row, pair), others)) : base);
            warm.lock(row, mentor);
            return warm;
        }));
    }

    @Override
    public What widen(int mentor, int more) {
        return ask(locked, () -> {
            var warm = new WarmMatch(base);
            warm.capacity(mentor, places[mentor] + more);
            return warm;
        });
    }

    private What ask(Decision decision, Supplier<WarmMatch> condition) {
        while (true) {
            watch.stopIfCanceled();
            var after = proven(condition.get().result());
            if (!lacks(after, decision)) {
                return what(after);
            }
            // What was found missing belongs to the problem from now on; it does not improve the optimum.
            base = base.in(problem(table, locked));
        }
    }
}
