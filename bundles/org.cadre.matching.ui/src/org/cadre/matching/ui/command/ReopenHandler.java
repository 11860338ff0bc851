/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.edit.EditSession;
import org.cadre.matching.run.PairSteps;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;

/** Makes accepted pairs proposals again. */
public final class ReopenHandler extends PairHandler {

    @Override
    boolean applies(PairSteps steps, List<Mentorship> pairs) {
        return pairs.stream().anyMatch(pair -> pair.getStatus() == MentorshipStatus.ACCEPTED);
    }

    @Override
    void run(PairSteps steps, EditSession session, List<Mentorship> pairs, LocalDate day) {
        steps.reopen(session, pairs);
    }
}
