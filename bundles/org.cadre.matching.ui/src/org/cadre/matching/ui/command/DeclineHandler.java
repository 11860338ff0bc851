/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.edit.EditSession;
import org.cadre.core.program.MentorshipSteps;
import org.cadre.matching.run.PairSteps;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.StatusReason;

/** Ends the selected pairs as declined, so that no match proposes them again. */
public final class DeclineHandler extends PairHandler {

    @Override
    boolean applies(PairSteps steps, List<Mentorship> pairs) {
        return pairs.stream().anyMatch(pair ->
                MentorshipSteps.allows(pair.getStatus(), MentorshipStatus.ENDED,
                StatusReason.DECLINED));
    }

    @Override
    void run(PairSteps steps, EditSession session, List<Mentorship> pairs, LocalDate day) {
        steps.decline(session, pairs, day);
    }
}
