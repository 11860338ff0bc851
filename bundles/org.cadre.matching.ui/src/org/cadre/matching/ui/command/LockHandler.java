/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.edit.EditSession;
import org.cadre.matching.run.PairSteps;
import org.cadre.matching.studio.Ruling;
import org.cadre.matching.ui.state.PairRow;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Locks the selected pairs, so that no match moves them; unlocks them if all of them are locked. */
public final class LockHandler extends PairHandler {

    /** Proposals are arranged anew around a lock or where one is gone; pairs that are decided stay anyway. */
    @Override
    public Object execute(ExecutionEvent event) {
        var pairs = PairRow.pairs(RulingHandler.rows(HandlerUtil.getCurrentSelection(event)));
        if (pairs.isEmpty() || !pairs.stream().allMatch(p -> p.getStatus() == MentorshipStatus.PROPOSED)) {
            return super.execute(event);
        }
        var ruling = pairs.stream().allMatch(Mentorship::isLocked) ? new Ruling.Unlock(pairs)
                : new Ruling.Lock(pairs);
        PlatformUI.getWorkbench().getService(StudioJobs.class).decide(pairs.get(0).getProgram(), ruling);
        return null;
    }

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
