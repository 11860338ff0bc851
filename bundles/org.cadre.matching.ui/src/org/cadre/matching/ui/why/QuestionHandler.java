/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import java.util.Optional;
import java.util.function.Consumer;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.ui.state.PairRow;
import org.cadre.matching.ui.state.WaitingRow;
import org.cadre.model.Educator;
import org.cadre.model.Program;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.editor.ElementInput;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks something about the program whose editor is active. */
abstract class QuestionHandler extends AbstractHandler {

    /** Asks it. */
    abstract void ask(Program program, EditSession session, ExecutionEvent event) throws CadreException;

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var session = window.getService(OpenDatabase.class).session();
        try {
            if (session.isPresent() && HandlerUtil.getActiveEditorInput(event) instanceof ElementInput input
                    && input.find(session.get()).orElse(null) instanceof Program program) {
                ask(program, session.get(), event);
            }
        } catch (CadreException e) {
            window.getService(Errors.class).show(e.getStatus());
        }
        return null;
    }

    static WhyJobs jobs() {
        return PlatformUI.getWorkbench().getService(WhyJobs.class);
    }

    /** Shows an answer in Details, whatever page of the program is in front by then. */
    static Consumer<Answer> inDetails(ExecutionEvent event) {
        var page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        return new Explained(page)::show;
    }

    /** The one thing that is selected. */
    static Optional<Object> selected(ExecutionEvent event) {
        return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection rows && rows.size() == 1
                ? Optional.of(rows.getFirstElement()) : Optional.empty();
    }

    /** The mentee of a selected pair, or who waits. */
    static Optional<Educator> mentee(ExecutionEvent event) {
        return selected(event).map(row -> switch (row) {
            case PairRow pair -> pair.pair().getMentee();
            case WaitingRow waiting -> waiting.mentee();
            default -> null;
        });
    }
}
