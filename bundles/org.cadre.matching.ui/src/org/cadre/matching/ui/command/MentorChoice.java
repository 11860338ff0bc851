/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.time.LocalDate;

import org.cadre.core.edit.EditSession;
import org.cadre.core.program.MentorshipService;
import org.cadre.matching.ui.Messages;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.StatusReason;

/** Gives a mentee the mentor whom the coordinator chose. */
final class MentorChoice {

    private final MentorshipService mentorships;

    MentorChoice(MentorshipService mentorships) {
        this.mentorships = mentorships;
    }

    /**
     * Withdraws a pair of which nobody was told and proposes the mentee with that mentor in its place,
     * locked, so that the next match arranges the others around it; one step to undo.
     */
    void choose(EditSession session, Mentorship pair, Educator mentor, LocalDate day) {
        session.edit(Messages.Choose_label, () -> {
            var chosen = mentorships.replace(pair, mentor, StatusReason.WITHDRAWN, day);
            mentorships.lock(chosen);
            session.work().add(chosen);
        });
    }
}
