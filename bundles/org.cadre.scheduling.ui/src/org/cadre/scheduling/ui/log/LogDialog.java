/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.log;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.model.MissedReason;
import org.cadre.model.Session;
import org.cadre.scheduling.ui.form.FormDialog;
import org.cadre.scheduling.ui.form.MomentField;
import org.cadre.scheduling.ui.log.LogDraft.Outcome;
import org.cadre.scheduling.ui.state.Reasons;
import org.cadre.scheduling.ui.state.SessionFacts;
import org.cadre.scheduling.ui.state.Times;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/**
 * Asks what became of a session. It took place as planned unless somebody says otherwise, so that Enter logs
 * most sessions. If it cannot be logged, the form says why and keeps all that was typed.
 */
final class LogDialog extends FormDialog {

    private static final int LONGEST = 600;
    private static final int STEP = 5;
    private static final int WIDTH = 480;
    private static final int LINES = 3;
    private static final List<MissedReason> REASONS = List.of(MissedReason.UNSTATED, MissedReason.ABSENCE,
            MissedReason.NO_COVERAGE, MissedReason.SCHOOL_CLOSED, MissedReason.OTHER_DUTY);

    private final Session session;
    private final LogStart start;
    private final Logged logged;
    private final List<Button> outcomes = new ArrayList<>();
    private MomentField at;
    private Spinner minutes;
    private Combo reason;
    private Combo phase;
    private Text nextStep;
    private Text note;

    LogDialog(Shell shell, Session session, LogStart start, Logged logged) {
        super(shell, Messages.Log_title, about(session));
        this.session = session;
        this.start = start;
        this.logged = logged;
    }

    @Override
    protected void createFields(Composite form) {
        createFacts(form);
        nextStep = text(form, Messages.Log_nextStep, SWT.SINGLE, LogStart.typed(start.nextStep()));
        note = text(form, Messages.Log_note, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL,
                LogStart.typed(start.note()));
        wide(form, 2, start.readers());
        enable();
    }

    private void createFacts(Composite grid) {
        label(grid, Messages.Log_outcome);
        var choice = new Composite(grid, SWT.NONE);
        choice.setLayout(RowLayoutFactory.fillDefaults().spacing(12).create());
        for (var outcome : Outcome.values()) {
            var button = new Button(choice, SWT.RADIO);
            button.setText(text(outcome));
            button.setSelection(outcome == start.draft().outcome());
            button.setEnabled(outcome == Outcome.DONE || SessionFacts.start(session).isPresent());
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
            outcomes.add(button);
        }
        at = new MomentField(grid, label(grid, Messages.Log_at), start.draft().at());
        label(grid, Messages.Log_minutes);
        minutes = new Spinner(grid, SWT.BORDER);
        minutes.setValues(start.draft().minutes(), 0, LONGEST, 0, STEP, STEP * STEP);
        reason = combo(grid, Messages.Log_reason, REASONS, Reasons::text);
        reason.select(Math.max(0, REASONS.indexOf(start.draft().reason())));
        label(grid, Messages.Log_phase);
        phase = new Combo(grid, SWT.DROP_DOWN);
        phase.setItems(Messages.Log_phasePlan, Messages.Log_phaseObserve, Messages.Log_phaseReflect);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(phase);
        phase.setText(start.draft().phase());
    }

    @Override
    protected String doLabel() {
        return Messages.Log_do;
    }

    @Override
    protected int width() {
        return WIDTH;
    }

    @Override
    protected void submit() throws CadreException {
        logged.log(said());
    }

    private LogDraft said() throws CadreException {
        return new LogDraft(outcome(), at.moment(), minutes.getSelection(),
                REASONS.get(reason.getSelectionIndex()),
                phase.getText().strip(), start.open() ? nextStep.getText() : null,
                start.open() ? note.getText() : null)
                        .without(LogStart.typed(start.nextStep()), LogStart.typed(start.note()));
    }

    private Outcome outcome() {
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).getSelection()) {
                return Outcome.values()[i];
            }
        }
        return Outcome.DONE;
    }

    private static String about(Session session) {
        return SessionFacts.start(session).map(from -> SessionFacts.who(session) + " \u00b7 " //$NON-NLS-1$
                + Times.head(from.toLocalDate()) + ", " //$NON-NLS-1$
                + Times.span(from, SessionFacts.end(session, from)))
                .orElse(SessionFacts.who(session));
    }

    /** What does not matter for an outcome cannot be changed. */
    private void enable() {
        var outcome = outcome();
        at.setEnabled(outcome != Outcome.MISSED);
        minutes.setEnabled(outcome == Outcome.DONE);
        phase.setEnabled(outcome == Outcome.DONE);
        reason.setEnabled(outcome == Outcome.MISSED);
        nextStep.setEnabled(start.open());
        note.setEnabled(start.open());
    }

    private static String text(Outcome outcome) {
        return switch (outcome) {
            case DONE -> Messages.Log_done;
            case MISSED -> Messages.Log_missed;
            case MOVED -> Messages.Log_moved;
        };
    }

    private static Text text(Composite grid, String name, int style, String shown) {
        boolean multi = (style & SWT.MULTI) != 0;
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, multi ? SWT.BEGINNING : SWT.CENTER)
                .applyTo(label(grid, name));
        var text = new Text(grid, SWT.BORDER | style);
        text.setText(shown);
        GridDataFactory.fillDefaults().grab(true, multi)
                .hint(1, multi ? text.getLineHeight() * LINES : SWT.DEFAULT).applyTo(text);
        text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        return text;
    }
}
