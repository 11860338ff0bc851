/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.PersonName;
import org.cadre.matching.studio.Offer;
import org.cadre.matching.studio.Offers;
import org.cadre.matching.studio.Ruling;
import org.cadre.matching.studio.Studio;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.RowDialog;
import org.cadre.matching.ui.state.Rulings;
import org.cadre.model.Educator;
import org.cadre.model.Program;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks which mentor the selected mentee gets, and says of each what else would move. */
public final class ChooseMentorHandler extends ProgramHandler {

    private static final int OFFERED = 20;

    @Override
    public void setEnabled(Object context) {
        var selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
        setBaseEnabled(mayDecide() && Rulings.mentee(RulingHandler.rows(selection)).isPresent());
    }

    @Override
    void run(Program program, EditSession session, ExecutionEvent event) throws CadreException {
        var shell = HandlerUtil.getActiveShell(event);
        Rulings.mentee(RulingHandler.rows(HandlerUtil.getCurrentSelection(event)))
                .ifPresent(mentee -> ask(program, mentee, shell));
    }

    private static void ask(Program program, Educator mentee, Shell shell) {
        var workbench = PlatformUI.getWorkbench();
        var studio = workbench.getService(Studio.class);
        var jobs = workbench.getService(StudioJobs.class);
        jobs.ask(program, (session, live) ->
                new Offers(live, studio.state(session.work(), program, live), mentee, OFFERED),
                (session, offers) -> choose(program, mentee, offers, shell, jobs));
    }

    private static void choose(Program program, Educator mentee, List<Offer> offers, Shell shell,
            StudioJobs jobs) throws CadreException {
        if (offers.isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Choose_nobody, PersonName.show(mentee)));
        }
        var texts = new RowDialog.Texts(Messages.Choose_title,
                NLS.bind(Messages.Pair_others, PersonName.show(mentee)), Messages.Choose_explanation,
                IDialogConstants.OK_LABEL, List.of(Messages.Column_mentor, Messages.Column_score,
                        Messages.Choose_cost, Messages.Choose_movesHead));
        var dialog = new RowDialog<>(shell, texts, offers.stream().map(OfferRow::of).toList(),
                row -> List.of(row.name(), row.score(), row.cost(), row.moves()));
        if (dialog.open() == Window.OK) {
            jobs.decide(program, new Ruling.Choose(mentee, dialog.choice().mentor()));
        }
    }
}
