/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.run;

import java.util.List;
import java.util.Optional;

import org.cadre.core.program.MentorshipService;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.people.PairMap;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.MatchedPair;
import org.cadre.model.Mentorship;

/** One change: a proposal takes the place of the one before. */
final class Takeover {

    private final UnitOfWork work;
    private final MentorshipService mentorships;
    private final MatchProposal proposal;
    private final MatchRun run;

    Takeover(UnitOfWork work, MentorshipService mentorships, MatchProposal proposal, MatchRun run) {
        this.work = work;
        this.mentorships = mentorships;
        this.proposal = proposal;
        this.run = run;
    }

    /**
     * @param before the run before
     * @param open its proposals, and others that nobody accepted or locked
     */
    void replace(Optional<MatchRun> before, List<Mentorship> open) {
        var repeated = new PairMap(open);
        for (var pair : proposal.pairs()) {
            var record = RunRecord.pair(pair);
            record.setMentorship(pair.held().orElseGet(() -> proposed(pair, repeated)));
            run.getPairs().add(record);
        }
        before.ifPresent(Takeover::retire);
        repeated.left().forEach(work::remove);
        work.add(run);
    }

    /** Keeps a pair that is proposed again, so that what refers to it stays. */
    private Mentorship proposed(MatchedPair pair, PairMap repeated) {
        var mentorship = repeated.take(pair.mentor(), pair.mentee()).orElseGet(() -> {
            var proposal = mentorships.propose(this.proposal.program(), pair.mentor(), pair.mentee());
            work.add(proposal);
            return proposal;
        });
        mentorship.setStart(proposal.day());
        return mentorship;
    }

    /** What is replaced must not be referred to any more. */
    private static void retire(MatchRun before) {
        before.setCurrent(false);
        before.getPairs().forEach(pair -> pair.setMentorship(null));
        before.getMoved().forEach(pair -> pair.setMentorship(null));
    }
}
