/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.program.MentorshipService;
import org.cadre.core.program.MentorshipSteps;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.state.OtherRow;
import org.cadre.matching.ui.state.PairRow;
import org.cadre.matching.ui.state.ProgramMatches;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.cadre.model.StatusReason;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.editor.Today;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks which of the next best mentors the mentee of the selected pair gets. */
public final class ChooseMentorHandler extends ProgramHandler {

    private static final String KIND = "edit"; //$NON-NLS-1$

    @Override
    public void setEnabled(Object context) {
        var selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
        setBaseEnabled(mayDecide() && selected(selection).isPresent());
    }

    @Override
    void run(Program program, EditSession session, ExecutionEvent event) throws CadreException {
        var row = selected(HandlerUtil.getCurrentSelection(event));
        if (row.isPresent()) {
            var day = Today.in(session);
            var matches = ProgramMatches.of(session.work(), program, day, Optional.empty());
            choose(row.get(), matches, event);
        }
    }

    private static void choose(PairRow row, ProgramMatches matches, ExecutionEvent event) {
        var heading = NLS.bind(Messages.Pair_others, row.mentee().full());
        var dialog = new ChooseMentorDialog(HandlerUtil.getActiveShell(event), heading,
                OtherRow.of(row.proposed().orElseThrow(), matches));
        if (dialog.open() == Window.OK) {
            var workbench = PlatformUI.getWorkbench();
            var choice = new MentorChoice(workbench.getService(MentorshipService.class));
            new SavedStep(workbench.getService(OpenDatabase.class), KIND).run(
                    session -> choice.choose(session, row.pair(), dialog.choice().mentor(), matches.day()));
        }
    }

    /** The selected pair, if it is one of which nobody was told and for which the match knew others. */
    private static Optional<PairRow> selected(Object selection) {
        return selection instanceof IStructuredSelection rows && rows.size() == 1
                && rows.getFirstElement() instanceof PairRow row && isOpen(row) ? Optional.of(row)
                        : Optional.empty();
    }

    private static boolean isOpen(PairRow row) {
        var status = row.pair().getStatus();
        return (status == MentorshipStatus.PROPOSED || status == MentorshipStatus.ACCEPTED)
                && MentorshipSteps.allows(status, MentorshipStatus.ENDED, StatusReason.WITHDRAWN)
                && row.proposed().filter(proposed -> !proposed.getOthers().isEmpty()).isPresent();
    }
}
