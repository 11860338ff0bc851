/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.util.List;
import java.util.stream.Stream;

import org.cadre.matching.run.PairSteps;
import org.cadre.matching.run.Reviews;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.cadre.matching.ui.state.ProgramMatches;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;

/**
 * Pairs that could be published together.
 *
 * @param text what the user reads
 * @param pairs the pairs, at least one
 */
record PublishChoice(String text, List<Mentorship> pairs) {

    /** Copies the pairs. */
    PublishChoice {
        pairs = List.copyOf(pairs);
    }

    /** How many of them nobody has reviewed. */
    int unreviewed() {
        return (int) pairs.stream().filter(pair -> !Reviews.isReviewed(pair)).count();
    }

    /**
     * What could be published: the accepted pairs, the selected ones, all; those choices only that differ.
     */
    static List<PublishChoice> all(ProgramMatches matches, List<Mentorship> selected, PairSteps steps) {
        var accepted = matches.inStatus(MentorshipStatus.ACCEPTED);
        var chosen = steps.publishable(matches.pairs().stream().filter(selected::contains).toList());
        var all = steps.publishable(matches.pairs());
        return Stream.of(
                choice(accepted, Messages.Publish_acceptedOne, Messages.Publish_accepted),
                choice(chosen.equals(accepted) ? List.of() : chosen, Messages.Publish_selectedOne,
                        Messages.Publish_selected),
                choice(all.equals(accepted) || all.equals(chosen) ? List.of() : all, Messages.Publish_allOne,
                        accepted.isEmpty() ? Messages.Publish_proposals : Messages.Publish_all))
                .filter(choice -> !choice.pairs().isEmpty()).toList();
    }

    private static PublishChoice choice(List<Mentorship> pairs, String one, String many) {
        return new PublishChoice(Numbers.count(pairs.size(), one, many), pairs);
    }
}
