/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.run;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.cadre.matching.fair.GoalTexts;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.MatchingFactory;
import org.cadre.matching.model.OtherMentor;
import org.cadre.matching.model.ProposedPair;
import org.cadre.matching.proposal.Alternative;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.MatchedPair;

/** Keeps a proposal as a run. */
final class RunRecord {

    private RunRecord() {
    }

    /** Returns the run without its pairs. */
    static MatchRun of(MatchProposal proposal, String policy, Instant at, String by) {
        var run = MatchingFactory.eINSTANCE.createMatchRun();
        run.setProgram(proposal.program());
        run.setCurrent(true);
        run.setAt(at.truncatedTo(ChronoUnit.MILLIS));
        run.setBy(by);
        run.setDay(proposal.day());
        run.setPolicy(policy);
        run.setFingerprint(proposal.fingerprint());
        run.setGoal(RunJson.sentences(GoalTexts.lines(proposal.goal(), proposal.policy().keepBonus())));
        setFigures(run, proposal);
        proposal.waiting().forEach(waiting -> run.getWaiting().add(WaitRecord.of(waiting)));
        return run;
    }

    private static void setFigures(MatchRun run, MatchProposal proposal) {
        run.setMentees(proposal.mentees());
        run.setMatched(proposal.matched());
        run.setHeld(proposal.held());
        run.setWaitlisted(proposal.waiting().size());
        run.setObjective(proposal.proof().objective());
        run.setBound(proposal.proof().bound());
        run.setOptimal(proposal.proof().optimal());
        run.setMillis(proposal.duration().toMillis());
    }

    static ProposedPair pair(MatchedPair pair) {
        var record = MatchingFactory.eINSTANCE.createProposedPair();
        record.setMentor(pair.mentor());
        record.setMentee(pair.mentee());
        record.setHeld(pair.isHeld());
        record.setScore(pair.score());
        record.setParts(RunJson.parts(pair.parts()));
        pair.alternatives().forEach(other -> record.getOthers().add(other(other)));
        return record;
    }

    private static OtherMentor other(Alternative alternative) {
        var other = MatchingFactory.eINSTANCE.createOtherMentor();
        other.setMentor(alternative.mentor());
        other.setScore(alternative.score());
        other.setRegret(alternative.regret());
        return other;
    }
}
