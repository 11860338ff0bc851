/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.task.Task;
import org.cadre.matching.replay.ReplayTexts;
import org.cadre.matching.replay.Replays;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.run.RunLine;
import org.cadre.matching.ui.RowDialog;
import org.cadre.matching.ui.beside.SavedCopy;
import org.cadre.matching.why.Page;
import org.cadre.model.Program;
import org.cadre.ui.editor.Today;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lists the runs of the program and solves the chosen one again. */
public final class ReplayHandler extends QuestionHandler {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    @Override
    void ask(Program program, EditSession session, ExecutionEvent event) throws CadreException {
        var shell = HandlerUtil.getActiveShell(event);
        var reply = inDetails(event);
        var runs = PlatformUI.getWorkbench().getService(MatchRuns.class);
        jobs().read(session, program, (work, same, today) -> runs.lines(work, same), lines -> {
            if (lines.isEmpty()) {
                throw CadreException.input(NLS.bind(Messages.Replay_noRuns, program.getName()));
            }
            var dialog = new RowDialog<>(shell, texts(), lines, ReplayHandler::cells);
            if (dialog.open() == Window.OK) {
                jobs().start(program, again(dialog.choice(), session), reply);
            }
        });
    }

    private static RowDialog.Texts texts() {
        return new RowDialog.Texts(Messages.Replay_title, Messages.Replay_heading, Messages.Replay_message,
                Messages.Replay_again, List.of(Messages.Replay_when, Messages.Replay_by,
                        Messages.Replay_matched, Messages.Replay_waiting, Messages.Replay_proof));
    }

    private static List<String> cells(RunLine run) {
        return List.of(when(run), run.by() == null ? "" : run.by(), //$NON-NLS-1$
                Integer.toString(run.matched()), Integer.toString(run.waitlisted()),
                run.optimal() ? Messages.Replay_proven : Messages.Replay_open);
    }

    private static String when(RunLine run) {
        return run.at() == null ? "" : WHEN.format(run.at().atZone(ZoneId.systemDefault())); //$NON-NLS-1$
    }

    private static Task<Page> again(RunLine line, EditSession session) throws CadreException {
        var workbench = PlatformUI.getWorkbench();
        var replays = workbench.getService(Replays.class);
        var runs = workbench.getService(MatchRuns.class);
        var today = Today.in(session);
        return workbench.getService(SavedCopy.class).task(session, work -> {
            var run = runs.load(work, line).orElseThrow(() -> CadreException.input(Messages.Replay_deleted));
            var replay = replays.prepare(work, run, today);
            var names = names(work);
            return monitor -> ReplayTexts.page(replay.run(monitor), when(line), names);
        });
    }

    private static UnaryOperator<String> names(UnitOfWork work) throws CadreException {
        var names = new HashMap<String, String>();
        work.load(Roots.EDUCATORS)
                .forEach(person -> names.put(person.getUuid(), PersonName.show(person)));
        return id -> names.getOrDefault(id, ReplayTexts.gone());
    }
}
