/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.cadre.core.match.PairScorer;

/**
 * A solved match in numbers of mentors and mentees, which answers what would be if. To be used by one thread
 * at a time.
 */
public final class Solved {

    private final MatchCase people;
    private final Scoring scoring;
    private final WaitCosts waitCosts;
    private final CandidateSearch search;
    private final Standing standing;
    private final boolean onTable;

    /** @param onTable whether these are the pairs that were proposed */
    Solved(MatchCase people, Scoring scoring, WaitCosts waitCosts, CandidateSearch search, Standing standing,
            boolean onTable) {
        this.people = people;
        this.scoring = scoring;
        this.waitCosts = waitCosts;
        this.search = search;
        this.standing = standing;
        this.onTable = onTable;
    }

    /** Another mentor of a mentee. */
    public record Next(int mentor, long regret) {
    }

    /** The match. */
    public What now() {
        return standing.now();
    }

    /** The rules and criteria by which it was solved. */
    public Scoring scoring() {
        return scoring;
    }

    /** Whether proposals are on the table that are no longer the best. */
    public boolean isOutdated() {
        return !onTable && people.hasProposals() && IntStream.range(0, now().mentorOf().length)
                .anyMatch(row -> people.proposed(row) != now().mentorOf()[row]);
    }

    /** The row of a mentee in what is answered; empty if she is not to be placed. */
    public OptionalInt row(int mentee) {
        int row = people.row(mentee);
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** The number of the mentee of a row. */
    public int mentee(int row) {
        return people.mentee(row);
    }

    /** What a mentee without a mentor costs who did not wait before. */
    public int unmatchedCost() {
        return waitCosts.base();
    }

    /** What the mentee of a row costs without a mentor, with what waiting before adds. */
    public int waitCost(int row) {
        return waitCosts.of(row);
    }

    /** What the pair costs, whether the rules allow it or not. */
    public int cost(int row, int mentor) {
        return PairScorer.FULL - scoring.rating(mentor, mentee(row));
    }

    /** Whether the rules allow the pair. */
    public boolean allows(int row, int mentor) {
        return scoring.score(mentor, mentee(row)) != Scoring.REFUSED;
    }

    /** One more place of the mentor saves at most so much; exactly so much where {@link #isEven}. */
    public long price(int mentor) {
        return standing.prices()[mentor];
    }

    /** Whether all mentees weigh the same, so that prices and answers are exact. */
    public boolean isEven() {
        return people.caseload().isEven();
    }

    /** How many ordinary mentees the mentor can take besides those who were decided before. */
    public int places(int mentor) {
        return people.places(mentor);
    }

    /** Whether the mentor could take the mentee in addition to those she gets. */
    public boolean hasRoom(int row, int mentor) {
        var loads = people.caseload();
        int[] mentorOf = now().mentorOf();
        return mentorOf[row] != mentor
                && loads.holds(mentor, loads.taken(mentorOf)[mentor] + loads.load(row));
    }

    /** The rows that the mentor gets. */
    public int[] rowsOf(int mentor) {
        int[] mentorOf = now().mentorOf();
        return IntStream.range(0, mentorOf.length).filter(row -> mentorOf[row] == mentor).toArray();
    }

    /** Allowed mentors other than the mentee's own, by the least that forcing them can cost. */
    public List<Next> next(int row, int limit) {
        var next = new ArrayList<Next>();
        long[] prices = standing.prices();
        int own = now().mentorOf()[row];
        long paid = own == Placement.NOBODY ? waitCosts.of(row) : cost(row, own) + prices[own];
        for (long pair : search.cheapest(row, standing.table(), prices, limit + 1)) {
            if (CandidateTable.mentor(pair) != own) {
                next.add(new Next(CandidateTable.mentor(pair), CandidateTable.cost(pair) - paid));
            }
        }
        return next.subList(0, Math.min(limit, next.size()));
    }

    /**
     * The best match in which the two are a pair, whether the rules allow it or not.
     *
     * @return empty if the mentor cannot take the mentee even in place of all others
     */
    public Optional<What> force(int row, int mentor) {
        return standing.force(row, mentor, cost(row, mentor));
    }

    /** The best match if the mentor had one more place. */
    public What widen(int mentor) {
        return standing.widen(mentor, 1);
    }

    /** Groups of mentees who compete for too few places. */
    public List<Crowd> crowds() {
        return new CrowdSearch(people, scoring, standing.table()).find();
    }
}
