/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.rounds;

import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.model.MatchingPackage.Literals;
import org.cadre.matching.model.TalkRound;
import org.cadre.matching.rounds.TalkRounds;
import org.cadre.model.Program;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.editor.ElementInput;
import org.cadre.ui.roles.Rights;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something about the rounds of the program whose editor is active. */
abstract class RoundHandler extends AbstractHandler {

    /** Does it. */
    abstract void run(Program program, EditSession session, List<?> rows, Shell shell) throws CadreException;

    /** Whether it makes sense for these rows; asked often. */
    boolean applies(List<?> rows) {
        return true;
    }

    @Override
    public final Object execute(ExecutionEvent event) {
        var workbench = PlatformUI.getWorkbench();
        workbench.getService(OpenDatabase.class).session().ifPresent(session -> {
            try {
                var program = program(event, session);
                if (program.isPresent()) {
                    run(program.get(), session, rows(HandlerUtil.getCurrentSelection(event)),
                            HandlerUtil.getActiveShell(event));
                }
            } catch (CadreException e) {
                workbench.getService(Errors.class).show(e.getStatus());
            }
        });
        return null;
    }

    @Override
    public final void setEnabled(Object context) {
        var selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
        setBaseEnabled(PlatformUI.getWorkbench().getService(OpenDatabase.class).session()
                .filter(Rights.writing(Literals.TALK_ROUND)).isPresent() && applies(rows(selection)));
    }

    static RoundJobs jobs() {
        return PlatformUI.getWorkbench().getService(RoundJobs.class);
    }

    /** The latest round of a program. */
    static TalkRound round(Program program, EditSession session) throws CadreException {
        return PlatformUI.getWorkbench().getService(TalkRounds.class).latest(session.work(), program)
                .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Round_none, program.getName())));
    }

    private static Optional<Program> program(ExecutionEvent event, EditSession session)
            throws CadreException {
        return HandlerUtil.getActiveEditorInput(event) instanceof ElementInput input
                ? input.find(session).filter(Program.class::isInstance).map(Program.class::cast)
                : Optional.empty();
    }

    private static List<?> rows(Object selection) {
        return selection instanceof IStructuredSelection rows ? rows.toList() : List.of();
    }
}
