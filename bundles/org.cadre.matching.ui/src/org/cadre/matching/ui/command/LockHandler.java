/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.edit.EditSession;
import org.cadre.matching.run.PairSteps;
import org.cadre.model.Mentorship;

/** Locks the selected pairs, so that no match moves them; unlocks them if all of them are locked. */
public final class LockHandler extends PairHandler {

    @Override
    boolean applies(PairSteps steps, List<Mentorship> pairs) {
        return !pairs.isEmpty();
    }

    @Override
    void run(PairSteps steps, EditSession session, List<Mentorship> pairs, LocalDate day) {
        if (pairs.stream().allMatch(Mentorship::isLocked)) {
            steps.unlock(session, pairs);
        } else {
            steps.lock(session, pairs);
        }
    }
}
