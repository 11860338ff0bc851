/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import java.util.List;
import java.util.stream.Collectors;

import org.cadre.core.people.PersonName;
import org.cadre.matching.talks.Slate;
import org.cadre.matching.talks.SlateProposal;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/** Says in words what slates are and where a round stands. */
public final class SlateTexts {

    private static final int NAMED = 5;

    private SlateTexts() {
    }

    /** How many talks there would be, whom they leave out, and how good they are. */
    public static String summary(SlateProposal proposal) {
        var text = new StringBuilder(NLS.bind(Messages.Slates_summary, new Object[] { proposal.talks(),
            proposal.slates().stream().filter(slate -> !slate.meetings().isEmpty()).count(),
            proposal.terms().minutes() }));
        long few = proposal.slates().stream().filter(slate -> !slate.meetings().isEmpty()
                && slate.meetings().size() < proposal.terms().size()).count();
        if (few > 0) {
            text.append(' ').append(NLS.bind(Messages.Slates_few, few, proposal.terms().size()));
        }
        without(text, proposal.slates().stream().filter(slate -> slate.meetings().isEmpty())
                .map(Slate::mentee).toList());
        return text.append(' ').append(proposal.isOptimal() ? Messages.Slates_proven
                : Messages.Slates_notProven).toString();
    }

    private static void without(StringBuilder text, List<Educator> mentees) {
        if (!mentees.isEmpty()) {
            text.append(' ').append(NLS.bind(Messages.Slates_without, mentees.size(), names(mentees)));
        }
    }

    private static String names(List<Educator> people) {
        var names = people.stream().limit(NAMED).map(PersonName::show)
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
        return people.size() <= NAMED ? names
                : NLS.bind(Messages.Slates_more, names, people.size() - NAMED);
    }

    /** Where a round stands, and what happens to those who have not answered. */
    public static String state(Slates slates) {
        var text = new StringBuilder(switch (slates.stage()) {
            case OPEN -> NLS.bind(Messages.State_open, slates.talks().size(), slates.mentees());
            case ANSWERING -> NLS.bind(Messages.State_answering, slates.answered(), slates.expected());
            case FINAL -> NLS.bind(Messages.State_final, slates.answered(), slates.expected());
        });
        if (slates.stage() != Slates.Stage.FINAL && slates.round().getAnswersBy() != null) {
            text.append(' ').append(NLS.bind(Messages.State_by, slates.round().getAnswersBy()));
        }
        var silent = slates.silent();
        if (slates.stage() != Slates.Stage.OPEN && !silent.isEmpty()) {
            text.append(' ').append(NLS.bind(Messages.State_silent, silent.size(), names(silent)));
        }
        without(text, slates.without());
        return text.toString();
    }
}
