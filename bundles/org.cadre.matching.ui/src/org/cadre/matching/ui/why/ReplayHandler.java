/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import java.util.Comparator;
import java.util.HashMap;
import java.util.function.UnaryOperator;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.replay.ReplayTexts;
import org.cadre.matching.replay.Replays;
import org.cadre.matching.run.MatchRuns;
import org.cadre.model.Program;
import org.cadre.ui.editor.Today;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lists the runs of the program and solves the chosen one again. */
public final class ReplayHandler extends QuestionHandler {

    @Override
    void ask(Program program, EditSession session, ExecutionEvent event) throws CadreException {
        var workbench = PlatformUI.getWorkbench();
        var runs = workbench.getService(MatchRuns.class).all(session.work(), program).stream()
                .sorted(Comparator.comparing(MatchRun::getAt).reversed()).toList();
        if (runs.isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Replay_noRuns, program.getName()));
        }
        var dialog = new RunsDialog(HandlerUtil.getActiveShell(event), runs);
        if (dialog.open() == Window.OK) {
            replay(program, dialog.choice(), session);
        }
    }

    private static void replay(Program program, MatchRun run, EditSession session) throws CadreException {
        var task = PlatformUI.getWorkbench().getService(Replays.class)
                .prepare(session.work(), run, Today.in(session));
        var names = names(session);
        var when = RunsDialog.when(run);
        jobs().start(program, monitor -> ReplayTexts.page(task.run(monitor), when, names));
    }

    private static UnaryOperator<String> names(EditSession session) throws CadreException {
        var names = new HashMap<String, String>();
        session.work().load(Roots.EDUCATORS)
                .forEach(person -> names.put(person.getUuid(), PersonName.show(person)));
        return id -> names.getOrDefault(id, ReplayTexts.gone());
    }
}
