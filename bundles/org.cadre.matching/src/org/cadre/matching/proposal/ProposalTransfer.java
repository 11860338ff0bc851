/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.store.Counterparts;
import org.cadre.matching.proposal.WaitReason.FullMentor;
import org.cadre.matching.waiting.Waited;

/**
 * Takes a proposal from the unit of work in which it was made to another one.
 *
 * @param here finds people and pairs in the other one
 */
public record ProposalTransfer(Counterparts here) {

    /**
     * The same proposal about the elements that are here.
     *
     * @throws CadreException of kind CONFLICT if one of them is gone
     */
    public MatchProposal of(MatchProposal there) throws CadreException {
        var pairs = new ArrayList<MatchedPair>();
        for (var pair : there.pairs()) {
            pairs.add(pair(pair));
        }
        var waiting = new ArrayList<WaitingMentee>();
        for (var one : there.waiting()) {
            waiting.add(new WaitingMentee(here.of(one.mentee()), reason(one.reason()), waited(one.waited())));
        }
        var loads = new ArrayList<MentorLoad>();
        for (var load : there.loads()) {
            loads.add(new MentorLoad(here.of(load.mentor()), load.limit(), load.minimum(), load.used(),
                    load.mentees(), load.price()));
        }
        return new MatchProposal(here.of(there.program()), there.day(), there.policy(), pairs, waiting, loads,
                there.proof(), there.goal(), there.fingerprint(), there.duration(), there.snapshot());
    }

    private MatchedPair pair(MatchedPair there) throws CadreException {
        var others = new ArrayList<Alternative>();
        for (var other : there.alternatives()) {
            others.add(new Alternative(here.of(other.mentor()), other.score(), other.regret()));
        }
        return new MatchedPair(here.of(there.mentor()), here.of(there.mentee()),
                Optional.ofNullable(here.of(there.held().orElse(null))), there.score(), there.parts(),
                others);
    }

    private WaitReason reason(WaitReason there) throws CadreException {
        return switch (there) {
            case WaitReason.AllFull full -> new WaitReason.AllFull(full.suitable(), full(full.mentors()));
            case WaitReason.BelowThreshold below -> new WaitReason.BelowThreshold(here.of(below.mentor()),
                    below.score(), below.needed());
            case WaitReason.OnLeave other -> other;
            case WaitReason.NoMentors other -> other;
            case WaitReason.NoneAllowed other -> other;
            case WaitReason.SchoolFull other -> other;
        };
    }

    private List<FullMentor> full(List<FullMentor> there) throws CadreException {
        var mentors = new ArrayList<FullMentor>();
        for (var mentor : there) {
            mentors.add(new FullMentor(here.of(mentor.mentor()), mentor.score(), mentor.price()));
        }
        return mentors;
    }

    private Optional<Waited> waited(Optional<Waited> there) throws CadreException {
        if (there.isEmpty()) {
            return there;
        }
        var one = there.get();
        return Optional.of(new Waited(here.of(one.mentee()), one.since(), one.rounds(), one.days(),
                one.priority()));
    }
}
