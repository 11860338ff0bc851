/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.run.PairSteps;
import org.cadre.matching.ui.state.PairRow;
import org.cadre.matching.ui.trial.TrialDialog;
import org.cadre.matching.year.Concern;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.editor.Today;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts the selected pairs on trial, moves the end of their trial, or takes it back. */
public final class TrialHandler extends ProgramHandler {

    private static final String KIND = "edit"; //$NON-NLS-1$

    @Override
    void run(Program program, EditSession session, ExecutionEvent event) throws CadreException {
        var steps = PlatformUI.getWorkbench().getService(PairSteps.class);
        var day = Today.in(session);
        var pairs = steps.triable(pairs(RulingHandler.rows(HandlerUtil.getCurrentSelection(event))), day);
        if (pairs.isEmpty()) {
            return;
        }
        var dialog = new TrialDialog(HandlerUtil.getActiveShell(event), pairs, day);
        if (dialog.open() == Window.OK) {
            var trial = dialog.trial();
            trial.check(pairs, day);
            new SavedStep(PlatformUI.getWorkbench().getService(OpenDatabase.class), KIND).run(present -> {
                if (trial.isWanted()) {
                    steps.trial(present, pairs, day, trial);
                } else {
                    steps.dropTrial(present, pairs, day);
                }
            });
        }
    }

    @Override
    public void setEnabled(Object context) {
        var selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
        setBaseEnabled(mayDecide() && pairs(RulingHandler.rows(selection)).stream().anyMatch(
                TrialHandler::isAnnounced));
    }

    private static boolean isAnnounced(Mentorship pair) {
        return switch (pair.getStatus()) {
            case PUBLISHED, ACTIVE, PAUSED -> true;
            case PROPOSED, ACCEPTED, ENDED -> false;
        };
    }

    /** The pairs of rows of the tabs Pairs and Attention. */
    private static List<Mentorship> pairs(List<?> rows) {
        var concerned = rows.stream().filter(Concern.class::isInstance).map(row -> ((Concern) row).pair())
                .distinct().toList();
        return concerned.isEmpty() ? PairRow.pairs(rows) : concerned;
    }
}
