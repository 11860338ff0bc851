/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.details;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.people.PersonName;
import org.cadre.matching.proposal.WaitReason;
import org.cadre.matching.proposal.WaitReason.AllFull;
import org.cadre.matching.proposal.WaitReason.BelowThreshold;
import org.cadre.matching.proposal.WaitReason.FullMentor;
import org.cadre.matching.proposal.WaitReason.NoneAllowed;
import org.cadre.matching.proposal.WaitReason.RuleCount;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.cadre.matching.ui.state.WaitingRow;
import org.cadre.ui.details.Details;
import org.cadre.ui.details.Details.Fact;
import org.cadre.ui.details.Details.Section;
import org.eclipse.osgi.util.NLS;

/** Explains why a mentee has no mentor, and what could help. */
final class WaitingDetails {

    private WaitingDetails() {
    }

    static Details of(WaitingRow row) {
        var sections = new ArrayList<Section>();
        row.reason().map(WaitingDetails::facts)
                .filter(facts -> !facts.facts().isEmpty()).ifPresent(sections::add);
        sections.add(new Section(Messages.Column_next,
                List.of(Fact.of(Messages.Waiting_nextStep, row.text().next()),
                        Fact.link(Messages.Waiting_person, row.name().full(), row.mentee()))));
        return new Details(NLS.bind(Messages.Waiting_title, row.name().full()), row.text().why(), sections);
    }

    private static Section facts(WaitReason reason) {
        return switch (reason) {
            case NoneAllowed refused -> new Section(Messages.Waiting_rules,
                    refused.rules().stream().map(rule -> rule(rule, refused.mentors())).toList());
            case AllFull full -> new Section(Messages.Waiting_full,
                    full.mentors().stream().map(WaitingDetails::mentor).toList());
            case BelowThreshold below -> new Section(Messages.Waiting_best, List.of(Fact.link(
                    NLS.bind(Messages.Pair_otherScore, Numbers.points(below.score())),
                    PersonName.show(below.mentor()), below.mentor())));
            case WaitReason.SchoolFull school -> new Section("", List.of()); //$NON-NLS-1$
            case WaitReason.OnLeave leave -> new Section("", List.of()); //$NON-NLS-1$
            case WaitReason.NoMentors none -> new Section("", List.of()); //$NON-NLS-1$
        };
    }

    private static Fact rule(RuleCount rule, int mentors) {
        var text = NLS.bind(Messages.Waiting_refuses, rule.refused(), mentors)
                + (rule.alone() == 0 ? "" //$NON-NLS-1$
                        : Numbers.count(rule.alone(), Messages.Waiting_aloneOne, Messages.Waiting_alone))
                + (rule.example().isEmpty() ? "" //$NON-NLS-1$
                        : NLS.bind(Messages.Waiting_example, rule.example()));
        return Fact.share(rule.label(), text, mentors == 0 ? 0 : (double) rule.refused() / mentors);
    }

    private static Fact mentor(FullMentor mentor) {
        return Fact.link(NLS.bind(Messages.Pair_otherScore, Numbers.points(mentor.score())),
                PersonName.show(mentor.mentor()), mentor.mentor());
    }
}
