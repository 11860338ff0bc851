/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.match.MatchTerm;
import org.cadre.core.people.PersonName;
import org.cadre.core.program.Trials;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.OtherMentor;
import org.cadre.matching.model.ProposedPair;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.proposal.ScorePart;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.cadre.matching.ui.state.Costs;
import org.cadre.matching.ui.state.Stage;
import org.cadre.model.Mentorship;
import org.cadre.ui.details.Details;
import org.cadre.ui.details.Details.Fact;
import org.cadre.ui.details.Details.Section;
import org.eclipse.osgi.util.NLS;

/**
 * Explains a pair: its score by criterion, the next best mentors and what they would cost, and the rules it
 * keeps.
 */
final class PairDetails {

    private final MatchRuns runs;
    private final Terms terms;
    private final RuleFacts rules;

    PairDetails(MatchRuns runs, Terms terms, RuleFacts rules) {
        this.runs = runs;
        this.terms = terms;
        this.rules = rules;
    }

    /**
     * @param proposed what the match said about the pair; empty if it did not see it
     */
    Details of(Mentorship pair, Optional<ProposedPair> proposed) {
        var title = NLS.bind(Messages.Pair_title, PersonName.show(pair.getMentee()),
                PersonName.show(pair.getMentor()));
        var sections = new ArrayList<Section>();
        proposed.ifPresent(p -> addSections(sections, p));
        return new Details(title, summary(pair, proposed), sections);
    }

    private static String summary(Mentorship pair, Optional<ProposedPair> proposed) {
        var stage = NLS.bind(pair.isLocked() ? Messages.Pair_stageLocked : Messages.Pair_stage,
                Stage.of(pair.getStatus()).text());
        return proposed.map(p -> NLS.bind(p.isHeld() ? Messages.Pair_held : Messages.Pair_score,
                ScoreTexts.score(p.getScore()))).orElse(Messages.Pair_unseen) + ' ' + stage
                + Trials.end(pair).map(end -> ' ' + NLS.bind(Messages.Pair_trial, end))
                        .orElse(""); //$NON-NLS-1$
    }

    private void addSections(List<Section> sections, ProposedPair pair) {
        var parts = runs.parts(pair);
        var counted = parts.stream().filter(ScorePart::counts).mapToInt(ScorePart::weight).sum();
        sections.add(new Section(Messages.Pair_why,
                parts.stream().map(part -> fact(part, counted)).toList()));
        if (!pair.getOthers().isEmpty()) {
            sections.add(new Section(NLS.bind(Messages.Pair_others, PersonName.show(pair.getMentee())),
                    pair.getOthers().stream().map(PairDetails::other).toList()));
        }
        if (pair.eContainer() instanceof MatchRun run) {
            sections.add(new Section(Messages.Pair_rules, rules.of(run)));
        }
        sections.add(new Section(Messages.Pair_sources, sources(parts)));
    }

    private static Fact fact(ScorePart part, int counted) {
        if (!part.counts()) {
            return Fact.of(part.label(), part.text());
        }
        if (part.isPenalty()) {
            return Fact.of(part.label(), NLS.bind(Messages.Pair_penalty,
                    ScoreTexts.score(-part.contribution()), part.text()));
        }
        var share = counted == 0 ? Numbers.FULL : (long) part.weight() * Numbers.FULL / counted;
        var most = Math.max(share, part.contribution()); // parts are rounded so that they add up to the score
        var points = NLS.bind(Messages.Pair_points, ScoreTexts.score(part.contribution()),
                ScoreTexts.score(most));
        return Fact.share(part.label(), points + ' ' + part.text(), (double) part.points() / Numbers.FULL);
    }

    private static Fact other(OtherMentor other) {
        var text = NLS.bind(Messages.Pair_other, PersonName.show(other.getMentor()),
                Costs.of(other.getRegret()));
        return Fact.link(NLS.bind(Messages.Pair_otherScore, Numbers.points(other.getScore())), text,
                other.getMentor());
    }

    private List<Fact> sources(List<ScorePart> parts) {
        return parts.stream().flatMap(part -> terms.criterion(part.criterion()).stream())
                .filter(criterion -> !criterion.source().isEmpty()).map(PairDetails::source).toList();
    }

    private static Fact source(MatchTerm term) {
        return Fact.of(term.label(), term.source());
    }
}
