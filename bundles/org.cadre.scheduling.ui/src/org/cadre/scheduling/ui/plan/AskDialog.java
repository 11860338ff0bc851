/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.List;

import org.cadre.core.CadreException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * A small form that asks for what is to be planned; it stays open with all that was chosen if that cannot be.
 */
abstract class AskDialog extends Dialog {

    private static final int WIDTH = 320;

    private final String title;
    private final String explanation;
    private final PlanJobs jobs;
    private Label problem;

    AskDialog(Shell shell, PlanJobs jobs, String title, String explanation) {
        super(shell);
        this.jobs = jobs;
        this.title = title;
        this.explanation = explanation;
    }

    /** Adds the fields. */
    protected abstract void createFields(Composite grid);

    /** What the user asks for. */
    protected abstract PlanAsk asked() throws CadreException;

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        wide(area, explanation);
        var grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        createFields(grid);
        problem = wide(area, ""); //$NON-NLS-1$
        return area;
    }

    @Override
    protected Button createButton(Composite parent, int id, String text, boolean isDefault) {
        return super.createButton(parent, id, id == IDialogConstants.OK_ID ? Messages.Ask_do : text,
                isDefault);
    }

    @Override
    protected void okPressed() {
        try {
            var ask = asked();
            jobs.start(ask);
            super.okPressed();
        } catch (CadreException e) {
            problem.setText(e.getMessage());
            getShell().pack();
        }
    }

    static DateTime day(Composite grid, String name, LocalDate day) {
        label(grid, name);
        var field = new DateTime(grid, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        field.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        return field;
    }

    static LocalDate date(DateTime field) {
        return LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay());
    }

    static <T> Combo combo(Composite grid, String name, List<T> things, Function<T, String> text) {
        label(grid, name);
        var combo = new Combo(grid, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(things.stream().map(text).toArray(String[]::new));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    static void label(Composite grid, String text) {
        var label = new Label(grid, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private static Label wide(Composite area, String text) {
        var label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
