/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import static org.cadre.core.people.PersonName.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.why.Page.Line;
import org.cadre.matching.why.Page.Part;
import org.cadre.matching.why.WaitingWhy.Conflict;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/** Makes a page of why people wait. */
public final class WaitingTexts {

    private WaitingTexts() {
    }

    /**
     * Why people wait and what would help.
     *
     * @param mentee who was asked about; empty for everybody
     */
    public static Page waiting(WaitingReport report, Optional<Educator> mentee) {
        var title = mentee.map(m -> NLS.bind(Messages.Pair_waits, show(m))).orElse(Messages.Wait_title);
        if (report.waiting().isEmpty()) {
            return new Page(mentee.map(m -> show(m)).orElse(title), mentee.map(m ->
                    NLS.bind(Messages.Wait_notWaiting, show(m))).orElse(Messages.Wait_nobody), List.of());
        }
        var summary = mentee.isPresent() ? why(report.waiting().getFirst()) : summary(report);
        var parts = new ArrayList<Part>();
        report.waiting().forEach(why -> part(why, mentee.isPresent()).ifPresent(parts::add));
        if (!report.groups().isEmpty()) {
            parts.add(new Part(Messages.Wait_groups,
                    report.groups().stream().map(WaitingTexts::group).toList()));
        }
        return new Page(title, report.more() == 0 ? summary
                : summary + ' ' + NLS.bind(Messages.Wait_more, report.more()), parts);
    }

    /** Says how many wait, and apart from them how many are on leave. */
    private static String summary(WaitingReport report) {
        var waiting = NLS.bind(Messages.Wait_summary, report.more()
                + report.waiting().stream().filter(why -> !why.away()).count());
        return report.away() == 0 ? waiting
                : waiting + ' ' + NLS.bind(Messages.Wait_summaryAway, report.away());
    }

    private static String why(WaitingWhy why) {
        if (why.away()) {
            return Messages.Wait_away;
        }
        if (why.mentors() == 0) {
            return Messages.Wait_noMentors;
        }
        return why.allowed() == 0 ? NLS.bind(Messages.Wait_refused, why.mentors())
                : NLS.bind(Messages.Wait_allowed, why.allowed(), why.mentors());
    }

    private static Optional<Part> part(WaitingWhy why, boolean alone) {
        var lines = new ArrayList<Line>();
        if (!alone) {
            lines.add(Line.about(why.mentee(), "", why(why))); //$NON-NLS-1$
        }
        why.waited().ifPresent(waited ->
                lines.add(Line.of(Messages.Wait_beforeTitle, WaitedTexts.text(waited))));
        why.conflicts().forEach(conflict -> lines.add(Line.of(
                String.join(Messages.Names_separator, conflict.labels()), conflict(conflict))));
        for (int i = 0; i < why.relaxations().size(); i++) {
            lines.add(Line.of(i == 0 ? Messages.Wait_cheapest : Messages.Wait_else,
                    relaxation(why.relaxations().get(i))));
            lines.addAll(EffectTexts.others(why.relaxations().get(i).effect(), why.mentee()));
        }
        if (why.relaxations().isEmpty() && !why.away() && why.mentors() > 0) {
            lines.add(Line.of("", Messages.Wait_nothing)); //$NON-NLS-1$
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Part(show(why.mentee()), lines));
    }

    private static String conflict(Conflict conflict) {
        var text = NLS.bind(conflict.ids().size() == 1 ? Messages.Wait_conflict : Messages.Wait_conflicts,
                conflict.mentors());
        return conflict.fixed() ? text + ' ' + Messages.Wait_fixed : text;
    }

    /** A change and what it would do. */
    static String relaxation(Relaxation relaxation) {
        var change = switch (relaxation.change()) {
            case Relaxation.OnePlace place -> NLS.bind(Messages.Wait_onePlace, show(place.mentor()));
            case Relaxation.WithoutRules rules -> NLS.bind(rules.size() == 1 ? Messages.Wait_withoutRule
                    : Messages.Wait_withoutRules, String.join(Messages.Names_separator, rules.labels()));
            case Relaxation.Threshold threshold -> NLS.bind(Messages.Wait_threshold,
                    ScoreTexts.score(threshold.score()), threshold.unmatchedCost());
        };
        return NLS.bind(Messages.Wait_gets, change, show(relaxation.mentor())) + ' '
                + EffectTexts.cost(relaxation.effect());
    }

    private static Line group(WaitingReport.Group group) {
        int missing = group.mentees().size() - group.places();
        var text = group.mentors().isEmpty()
                ? NLS.bind(Messages.Wait_groupNobody, EffectTexts.names(group.mentees()))
                : NLS.bind(Messages.Wait_group, new Object[] { group.mentees().size(),
                    EffectTexts.names(group.mentees()), group.mentors().size(),
                    EffectTexts.names(group.mentors()), group.places(), missing });
        return Line.of(NLS.bind(Messages.Wait_groupLabel, missing), text);
    }
}
