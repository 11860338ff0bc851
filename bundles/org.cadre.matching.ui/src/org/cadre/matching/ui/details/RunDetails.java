/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.details;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.ProposedPair;
import org.cadre.matching.model.WaitingKind;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.cadre.ui.details.Details;
import org.cadre.ui.details.Details.Fact;
import org.cadre.ui.details.Details.Section;
import org.eclipse.osgi.util.NLS;

/** Explains how good a match is, and how that is known. */
final class RunDetails {

    private static final double MILLIS = 1000;

    private final MatchRuns runs;
    private final RuleFacts rules;

    RunDetails(MatchRuns runs, RuleFacts rules) {
        this.runs = runs;
        this.rules = rules;
    }

    /** @param changed how many mentees are placed otherwise by now */
    Details of(MatchRun run, int changed) {
        var sentences = new ArrayList<String>();
        if (changed > 0) {
            sentences.add(Numbers.count(changed, Messages.Proof_changedOne, Messages.Proof_changed).strip());
        }
        sentences.addAll(runs.goal(run));
        sentences.add(run.isOptimal() ? Messages.Run_optimal
                : NLS.bind(Messages.Run_gap, ScoreTexts.score(run.getObjective() - run.getBound())));
        return new Details(run.isOptimal() ? Messages.Run_optimalTitle : Messages.Run_title,
                String.join("\n", sentences), //$NON-NLS-1$
                List.of(new Section(Messages.Run_numbers, numbers(run)),
                        new Section(Messages.Pair_rules, rules.of(run))));
    }

    private static List<Fact> numbers(MatchRun run) {
        var facts = new ArrayList<Fact>();
        facts.add(number(Messages.Run_mentees, run.getMentees()));
        facts.add(number(Messages.Run_matched, run.getMatched()));
        facts.add(number(Messages.Run_held, run.getHeld()));
        var away = (int) run.getWaiting().stream().filter(w -> w.getKind() == WaitingKind.ON_LEAVE).count();
        facts.add(number(Messages.Run_waiting, run.getWaitlisted() - away));
        if (away > 0) {
            facts.add(number(Messages.Run_away, away));
        }
        var average = run.getPairs().stream().mapToInt(ProposedPair::getScore).average();
        average.ifPresent(score -> facts.add(Fact.share(Messages.Run_average,
                NLS.bind(Messages.Run_of100, ScoreTexts.score(Math.round(score))), score / Numbers.FULL)));
        facts.add(Fact.of(Messages.Run_objective, ScoreTexts.score(run.getObjective())));
        facts.add(Fact.of(Messages.Run_bound, ScoreTexts.score(run.getBound())));
        facts.add(Fact.of(Messages.Run_duration,
                NLS.bind(Messages.Run_seconds, ScoreTexts.load(run.getMillis() / MILLIS))));
        return facts;
    }

    private static Fact number(String label, int number) {
        return Fact.of(label, NumberFormat.getIntegerInstance().format(number));
    }
}
