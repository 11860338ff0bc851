/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.report;

import java.util.List;
import java.util.stream.Collectors;

import org.cadre.core.people.PersonName;
import org.cadre.matching.Messages;
import org.cadre.matching.fair.GoalTexts;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.MentorLoad;
import org.cadre.matching.proposal.WaitingMentee;
import org.cadre.matching.text.NameOrder;
import org.cadre.matching.text.Places;
import org.cadre.matching.text.ProofTexts;
import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.text.WaitTexts;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/**
 * A proposal as one web page that needs nothing else: figures, pictures, pairs with reasons, waitlist,
 * loads, policy.
 */
@SuppressWarnings("nls")
public final class HtmlReport {

    private final MatchProposal proposal;
    private final Terms terms;

    /** A report in which rules and criteria are called as these terms say. */
    public HtmlReport(MatchProposal proposal, Terms terms) {
        this.proposal = proposal;
        this.terms = terms;
    }

    /** Returns the page. */
    public String html() {
        var title = NLS.bind(Messages.HtmlReport_title, proposal.program().getName());
        return Html.page(title, introduction(), sections(), footer());
    }

    private String introduction() {
        var goal = GoalTexts.lines(proposal.goal(), proposal.policy().keepBonus()).stream()
                .map(line -> Html.element("p", Html.text(line))).collect(Collectors.joining());
        return Html.element("p", Html.text(ProofTexts.summary(proposal))) + goal
                + Html.element("p", Html.text(ProofTexts.proof(proposal.proof())));
    }

    private String sections() {
        return Html.section("overview", Messages.HtmlReport_overview,
                figures() + new ReportCharts(proposal).html())
                + Html.section("pairs", Messages.HtmlReport_pairs, new PairRows(proposal).html())
                + Html.section("waiting", Messages.HtmlReport_waiting, waiting())
                + Html.section("mentors", Messages.HtmlReport_mentors, loads())
                + Html.section("policy", Messages.HtmlReport_policy,
                        new PolicySection(proposal.policy(), terms).html());
    }

    private String figures() {
        long places = Math.round(proposal.loads().stream().mapToDouble(MentorLoad::limit).sum());
        return "<dl class=\"figures\">" + figure(Messages.HtmlReport_matched, proposal.matched())
                + figure(Messages.HtmlReport_waitingFigure, proposal.waiting().size() - proposal.away())
                + (proposal.away() == 0 ? "" : figure(Messages.HtmlReport_awayFigure, proposal.away()))
                + figure(Messages.HtmlReport_mean, ReportCharts.mean(proposal))
                + figure(Messages.HtmlReport_mentorsFigure, proposal.loads().size())
                + figure(Messages.HtmlReport_places, places) + "</dl>\n";
    }

    private static String figure(String label, Object value) {
        return "<div><dt>" + Html.text(label) + "</dt><dd>" + Html.text(value) + "</dd></div>";
    }

    private String waiting() {
        return proposal.waiting().isEmpty() ? Html.element("p", Html.text(Messages.HtmlReport_nobodyWaits))
                : Html.wideTable(Messages.HtmlReport_waiting, List.of(Messages.MatchLists_mentee,
                        Messages.MatchLists_since, Messages.MatchLists_priority,
                        Messages.MatchLists_reason, Messages.MatchLists_next),
                        NameOrder.of(proposal.waiting(), WaitingMentee::mentee).stream().map(this::waiting)
                                .toList());
    }

    private List<String> waiting(WaitingMentee waiting) {
        return List.of(person(waiting.mentee()),
                waiting.waited().map(one -> Html.text(one.since())).orElse(""),
                waiting.waited().map(one -> Html.text(ScoreTexts.score(one.priority()))).orElse(""),
                Html.text(WaitTexts.why(waiting.reason())), Html.text(WaitTexts.next(waiting.reason())));
    }

    private String loads() {
        return Html.wideTable(Messages.HtmlReport_mentors, List.of(Messages.MatchLists_mentor,
                Messages.MatchLists_mentees, Messages.MatchLists_load),
                NameOrder.of(proposal.loads(), MentorLoad::mentor).stream().map(this::load).toList());
    }

    private List<String> load(MentorLoad load) {
        double share = load.limit() == 0 ? 0 : load.used() / load.limit();
        return List.of(person(load.mentor()), String.valueOf(load.mentees()),
                Html.bar(share, ScoreTexts.load(load.used(), load.limit())));
    }

    private String person(Educator educator) {
        return Html.twoLines(PersonName.show(educator), Places.school(educator, proposal.day()));
    }

    private String footer() {
        return Html.element("p", Html.text(NLS.bind(Messages.HtmlReport_footer, new Object[] { proposal.day(),
            proposal.duration().toMillis(), proposal.fingerprint() })));
    }
}
