/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.report;

import static java.util.stream.Collectors.joining;

import java.util.List;

import org.cadre.core.people.PersonName;
import org.cadre.matching.Messages;
import org.cadre.matching.proposal.Alternative;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.MatchedPair;
import org.cadre.matching.proposal.ScorePart;
import org.cadre.matching.text.NameOrder;
import org.cadre.matching.text.Places;
import org.cadre.matching.text.ScoreTexts;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/** The pairs of a report, each with its reasons folded away. */
@SuppressWarnings("nls")
final class PairRows {

    private static final double FULL_SCORE = 10_000.0;

    private final MatchProposal proposal;

    PairRows(MatchProposal proposal) {
        this.proposal = proposal;
    }

    String html() {
        var headings = List.of(Messages.MatchLists_mentee, Messages.MatchLists_mentor,
                Messages.MatchLists_score, Messages.PairRows_why);
        return Html.wideTable(Messages.PairRows_caption, headings,
                NameOrder.of(proposal.pairs(), MatchedPair::mentee).stream().map(this::row).toList());
    }

    private List<String> row(MatchedPair pair) {
        return List.of(person(pair.mentee()), person(pair.mentor()),
                Html.bar(pair.score() / FULL_SCORE, ScoreTexts.score(pair.score())) + kept(pair), why(pair));
    }

    private String person(Educator educator) {
        return Html.twoLines(PersonName.show(educator), Places.school(educator, proposal.day()));
    }

    private static String kept(MatchedPair pair) {
        return pair.isHeld() ? "<small>" + Html.text(Messages.PairRows_kept) + "</small>" : "";
    }

    private String why(MatchedPair pair) {
        var best = pair.parts().stream().filter(part -> part.contribution() > 0).limit(2)
                .map(ScorePart::label).collect(joining(", "));
        var headings = List.of(Messages.PairRows_criterion, Messages.PairRows_weight, Messages.PairRows_share,
                Messages.PairRows_reason);
        var caption = NLS.bind(Messages.PairRows_partsCaption, PersonName.show(pair.mentee()));
        var parts = Html.table(caption, headings, pair.parts().stream().map(PairRows::part).toList());
        return "<details><summary>" + Html.text(best.isEmpty() ? Messages.PairRows_details : best)
                + "</summary>\n" + parts + others(pair) + "</details>";
    }

    private static List<String> part(ScorePart part) {
        return List.of(Html.text(part.label()),
                part.isPenalty() ? Html.text(Messages.PairRows_softRule) : String.valueOf(part.weight()),
                part.counts() ? ScoreTexts.score(part.contribution()) : "\u2013", Html.text(part.text()));
    }

    private String others(MatchedPair pair) {
        if (pair.alternatives().isEmpty()) {
            return "";
        }
        var items = pair.alternatives().stream().map(other -> Html.element("li", Html.text(other(other))));
        return Html.element("p", Html.text(Messages.PairRows_others))
                + Html.element("ul", items.collect(joining()));
    }

    private String other(Alternative other) {
        return ScoreTexts.alternative(other, proposal.policy().unmatchedCost());
    }
}
