/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.cadre.core.match.PairScorer;
import org.cadre.matching.proposal.Alternative;
import org.cadre.matching.proposal.MatchedPair;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;

/** Says for each pair what its score consists of and which mentors would have been next. */
final class PairExplaining {

    private static final int ALTERNATIVES = 3;
    /**
     * So many are looked at, because the cheapest by price are not always those that cost the others least.
     */
    private static final int LOOKED_AT = 2 * ALTERNATIVES;

    private static final Comparator<Alternative> LEAST_REGRET = Comparator.comparingLong(Alternative::regret)
            .thenComparing(Comparator.comparingInt(Alternative::score).reversed());

    private final MatchInput input;
    private final Scoring scoring;
    private final Breakdown breakdown;
    private final CandidateSearch search;
    private final Placement placement;
    private final ForcedCost forcedCost;

    PairExplaining(MatchInput input, Scoring scoring, CandidateSearch search, Placement placement,
            ForcedCost forcedCost) {
        this.input = input;
        this.scoring = scoring;
        this.breakdown = new Breakdown(scoring);
        this.search = search;
        this.placement = placement;
        this.forcedCost = forcedCost;
    }

    /** All pairs in the order of mentees. */
    List<MatchedPair> pairs(Watch watch) {
        record Numbered(int mentee, MatchedPair pair) {
        }
        var pairs = new ArrayList<Numbered>();
        for (var held : input.held()) {
            pairs.add(new Numbered(held.mentee(), pair(held.mentor(), held.mentee(),
                    Optional.of(held.mentorship()), List.of())));
        }
        int[] mentorOf = placement.mentorOf();
        for (int row = 0; row < mentorOf.length; row++) {
            watch.worked(row, mentorOf.length);
            if (mentorOf[row] != Placement.NOBODY) {
                int mentee = input.free()[row];
                pairs.add(new Numbered(mentee,
                        pair(mentorOf[row], mentee, Optional.empty(), alternatives(row))));
            }
        }
        return pairs.stream().sorted(Comparator.comparingInt(Numbered::mentee)).map(Numbered::pair).toList();
    }

    /** The new pair of a row, which must have a mentor; only those who may move have alternatives. */
    MatchedPair pair(int row) {
        return pair(placement.mentorOf()[row], input.free()[row], Optional.empty(),
                placement.utilities()[row] == Placement.FIXED ? List.of() : alternatives(row));
    }

    private MatchedPair pair(int mentor, int mentee, Optional<Mentorship> held, List<Alternative> others) {
        return new MatchedPair(mentor(mentor), input.context().mentees().get(mentee), held,
                scoring.rating(mentor, mentee), breakdown.of(mentor, mentee), others);
    }

    private List<Alternative> alternatives(int row) {
        int own = placement.mentorOf()[row];
        long[] next = search.cheapest(row, placement.table(), placement.prices(), LOOKED_AT + 1);
        return LongStream.of(next).filter(pair -> CandidateTable.mentor(pair) != own)
                .mapToObj(pair -> alternative(row, pair)).sorted(LEAST_REGRET).limit(ALTERNATIVES).toList();
    }

    private Alternative alternative(int row, long costAndPrice) {
        int mentor = CandidateTable.mentor(costAndPrice);
        int cost = CandidateTable.cost(costAndPrice) - (int) placement.prices()[mentor];
        return new Alternative(mentor(mentor), PairScorer.FULL - cost,
                Math.max(0, forcedCost.of(row, mentor, CandidateTable.cost(costAndPrice))));
    }

    private Educator mentor(int number) {
        return input.context().mentors().get(number);
    }
}
