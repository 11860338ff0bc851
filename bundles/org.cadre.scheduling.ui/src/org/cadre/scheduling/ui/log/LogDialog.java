/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.log;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.model.MissedReason;
import org.cadre.model.Session;
import org.cadre.scheduling.ui.log.LogDraft.Outcome;
import org.cadre.scheduling.ui.state.Reasons;
import org.cadre.scheduling.ui.state.SessionFacts;
import org.cadre.scheduling.ui.state.Times;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/**
 * Asks what became of a session. It took place as planned unless somebody says otherwise, so that Enter logs
 * most sessions. If it cannot be logged, the form says why and keeps all that was typed.
 */
final class LogDialog extends Dialog {

    private static final int LONGEST = 600;
    private static final int STEP = 5;
    private static final int WIDTH = 380;
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
    private Label problem;

    LogDialog(Shell shell, Session session, LogStart start, Logged logged) {
        super(shell);
        this.session = session;
        this.start = start;
        this.logged = logged;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Log_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        wide(grid, SessionFacts.start(session).map(s -> SessionFacts.who(session) + " \u00b7 " //$NON-NLS-1$
                + Times.head(s.toLocalDate()) + ", " //$NON-NLS-1$
                + Times.span(s, SessionFacts.end(session, s)))
                .orElse(SessionFacts.who(session)));
        createFacts(grid);
        nextStep = text(grid, Messages.Log_nextStep, SWT.SINGLE, LogStart.typed(start.nextStep()));
        note = text(grid, Messages.Log_note, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL,
                LogStart.typed(start.note()));
        wide(grid, start.readers());
        problem = wide(area, ""); //$NON-NLS-1$
        grid.addListener(SWT.Show, event -> enable());
        enable();
        submitEverywhere(grid);
        return area;
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
        label(grid, Messages.Log_at);
        at = new MomentField(grid, start.draft().at());
        label(grid, Messages.Log_minutes);
        minutes = new Spinner(grid, SWT.BORDER);
        minutes.setValues(start.draft().minutes(), 0, LONGEST, 0, STEP, STEP * STEP);
        reason = combo(grid, Messages.Log_reason, SWT.READ_ONLY,
                REASONS.stream().map(Reasons::text).toArray(String[]::new));
        reason.select(Math.max(0, REASONS.indexOf(start.draft().reason())));
        phase = combo(grid, Messages.Log_phase, SWT.NONE, Messages.Log_phasePlan, Messages.Log_phaseObserve,
                Messages.Log_phaseReflect);
        phase.setText(start.draft().phase());
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
        return super.createButton(parent, id, id == IDialogConstants.OK_ID ? Messages.Log_do : label,
                isDefault);
    }

    @Override
    protected void okPressed() {
        try {
            logged.log(said());
            super.okPressed();
        } catch (CadreException e) {
            problem.setText(e.getMessage());
            getShell().pack();
        }
    }

    private LogDraft said() {
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

    private void submitEverywhere(Composite grid) {
        for (var field : grid.getChildren()) {
            field.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
                    event.doit = false;
                    okPressed();
                }
            });
        }
    }

    private static String text(Outcome outcome) {
        return switch (outcome) {
            case DONE -> Messages.Log_done;
            case MISSED -> Messages.Log_missed;
            case MOVED -> Messages.Log_moved;
        };
    }

    private static void label(Composite grid, String text) {
        var label = new Label(grid, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private static Label wide(Composite grid, String text) {
        var label = new Label(grid, SWT.WRAP);
        label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static Combo combo(Composite grid, String name, int style, String... items) {
        label(grid, name);
        var combo = new Combo(grid, SWT.DROP_DOWN | style);
        combo.setItems(items);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(combo);
        return combo;
    }

    private static Text text(Composite grid, String name, int style, String shown) {
        label(grid, name);
        var text = new Text(grid, SWT.BORDER | style);
        boolean multi = (style & SWT.MULTI) != 0;
        text.setText(shown);
        GridDataFactory.fillDefaults().grab(true, multi)
                .hint(WIDTH, multi ? text.getLineHeight() * LINES : SWT.DEFAULT).applyTo(text);
        text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        return text;
    }
}
