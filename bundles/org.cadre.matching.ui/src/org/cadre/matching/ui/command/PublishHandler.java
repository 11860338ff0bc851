/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.util.ArrayList;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.run.PairSteps;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.state.PairRow;
import org.cadre.matching.ui.state.ProgramMatches;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.editor.Today;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks which pairs of the program to publish, and publishes them. */
public final class PublishHandler extends ProgramHandler {

    private static final String KIND = "publish"; //$NON-NLS-1$

    @Override
    void run(Program program, EditSession session, ExecutionEvent event) throws CadreException {
        var day = Today.in(session);
        var selected = PairRow.pairs(HandlerUtil.getCurrentStructuredSelection(event).toList());
        var steps = PlatformUI.getWorkbench().getService(PairSteps.class);
        var matches = ProgramMatches.of(session.work(), program, day, Optional.empty());
        var choices = PublishChoice.all(matches, selected, steps);
        if (choices.isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Publish_nothing, program.getName()));
        }
        var dialog = new PublishDialog(HandlerUtil.getActiveShell(event), choices, day);
        if (dialog.open() == Window.OK) {
            dialog.trial().check(dialog.choice().pairs(), day);
            var published = new ArrayList<Mentorship>();
            new SavedStep(PlatformUI.getWorkbench().getService(OpenDatabase.class), KIND).run(present -> {
                steps.publish(present, dialog.choice().pairs(), day, dialog.trial());
                published.addAll(dialog.choice().pairs());
            });
            if (!published.isEmpty()) {
                new LetterLists(HandlerUtil.getActiveShell(event)).offer(session, published, day);
            }
        }
    }
}
