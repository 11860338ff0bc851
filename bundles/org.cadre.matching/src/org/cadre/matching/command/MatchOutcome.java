/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.command.Outcome;
import org.cadre.core.people.PersonName;
import org.cadre.matching.Messages;
import org.cadre.matching.fair.GoalData;
import org.cadre.matching.fair.GoalTexts;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.MatchedPair;
import org.cadre.matching.proposal.ScorePart;
import org.cadre.matching.text.ProofTexts;
import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.text.WaitTexts;
import org.eclipse.osgi.util.NLS;

/**
 * What the match command says.
 *
 * @param proposal the match
 * @param explain whether the reasons of each pair are told
 * @param dryRun whether nothing was saved
 * @param published how many pairs were published; empty if that was not asked for
 * @param files what was written
 */
record MatchOutcome(MatchProposal proposal, boolean explain, boolean dryRun, Optional<Integer> published,
        List<Path> files) {

    Outcome outcome() {
        return Outcome.done(String.join(System.lineSeparator(), lines()), data());
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(ProofTexts.summary(proposal));
        lines.addAll(GoalTexts.lines(proposal.goal(), proposal.policy().keepBonus()));
        lines.add(ProofTexts.proof(proposal.proof()));
        lines.add(saved());
        if (explain) {
            proposal.pairs().forEach(pair -> lines.addAll(lines(pair)));
        }
        proposal.waiting().forEach(waiting -> lines.add(NLS.bind(Messages.MatchOutcome_waits,
                new Object[] { PersonName.show(waiting.mentee()), WaitTexts.why(waiting.reason()),
                    WaitTexts.next(waiting.reason()) })));
        files.forEach(file -> lines.add(NLS.bind(Messages.MatchOutcome_file, file)));
        return lines;
    }

    private String saved() {
        if (dryRun) {
            return Messages.MatchOutcome_dryRun;
        }
        return published.map(count -> NLS.bind(Messages.MatchOutcome_published, count))
                .orElse(Messages.MatchOutcome_saved);
    }

    private List<String> lines(MatchedPair pair) {
        var lines = new ArrayList<String>();
        lines.add(NLS.bind(Messages.MatchOutcome_pair, new Object[] { PersonName.show(pair.mentee()),
            PersonName.show(pair.mentor()), ScoreTexts.score(pair.score()) }));
        pair.parts().stream().filter(ScorePart::counts).forEach(part -> lines.add(
                NLS.bind(Messages.MatchOutcome_part, new Object[] { ScoreTexts.score(part.contribution()),
                    part.label(), part.text() })));
        pair.alternatives().forEach(other -> lines.add(NLS.bind(Messages.MatchOutcome_alternative,
                ScoreTexts.alternative(other, proposal.policy().unmatchedCost()))));
        return lines;
    }

    @SuppressWarnings("nls")
    private Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("program", proposal.program().getName());
        data.put("day", proposal.day().toString());
        data.put("mentees", proposal.mentees());
        data.put("matched", proposal.matched());
        data.put("held", proposal.held());
        data.put("waitlisted", proposal.waiting().size());
        data.put("onLeave", proposal.away());
        data.put("mentors", proposal.loads().size());
        data.put("objective", proposal.proof().objective());
        data.put("certificate", MatchData.certificate(proposal.proof()));
        data.put("totalScore", proposal.totalScore());
        data.put("policy", proposal.policy().name());
        data.put("goal", GoalData.of(proposal.goal(), proposal.policy().keepBonus()));
        data.put("fingerprint", proposal.fingerprint());
        data.put("millis", proposal.duration().toMillis());
        data.put("saved", !dryRun);
        data.put("published", published.orElse(0));
        data.put("pairs", proposal.pairs().stream().map(pair -> MatchData.pair(pair, explain)).toList());
        data.put("waitlist", proposal.waiting().stream().map(MatchData::waiting).toList());
        data.put("files", files.stream().map(Path::toString).toList());
        return data;
    }
}
