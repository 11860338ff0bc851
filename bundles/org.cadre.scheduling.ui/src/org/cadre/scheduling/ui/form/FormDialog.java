/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.form;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.cadre.core.CadreException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * A form of one page: an explanation, fields with their names before them, and a sentence below that says
 * what comes of it or why it cannot be. It starts in its first field, stays open with all that was typed if
 * it cannot be done, and Ctrl+Enter does it from anywhere.
 */
public abstract class FormDialog extends Dialog {

    private static final int COLUMN_GAP = 16;
    private static final int GAP = 8;

    private final String title;
    private final String explanation;
    private Composite grid;
    private Label sentence;
    private int lines;

    /** @param explanation what the form is for, in one or two sentences; empty for none */
    protected FormDialog(Shell shell, String title, String explanation) {
        super(shell);
        this.title = title;
        this.explanation = explanation;
    }

    /** Adds the fields to a grid of two columns. */
    protected abstract void createFields(Composite form);

    /** Does what was typed; if it fails, the form stays open and says why. */
    protected abstract void submit() throws CadreException;

    /** What the button says that does it. */
    protected abstract String doLabel();

    /** How wide the texts and the fields are, in pixels at 100 %. */
    protected abstract int width();

    /** For how many lines there is always room in the sentence below the fields. */
    protected int lines() {
        return 1;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        if (!explanation.isEmpty()) {
            wide(area, 1, explanation);
        }
        grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(COLUMN_GAP, GAP).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, true).hint(width(), SWT.DEFAULT).applyTo(grid);
        createFields(grid);
        sentence = wide(area, 1, ""); //$NON-NLS-1$
        lines = lines() * sentence.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        tell(""); //$NON-NLS-1$
        Listener keys = this::key;
        grid.getDisplay().addFilter(SWT.KeyDown, keys);
        grid.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.KeyDown, keys));
        return area;
    }

    @Override
    public void create() {
        super.create();
        FirstField.in(grid).ifPresent(Control::setFocus);
    }

    @Override
    protected Button createButton(Composite parent, int id, String text, boolean isDefault) {
        return super.createButton(parent, id, id == IDialogConstants.OK_ID ? doLabel() : text, isDefault);
    }

    @Override
    protected final void okPressed() {
        try {
            submit();
            super.okPressed();
        } catch (CadreException e) {
            tell(e.getMessage());
        }
    }

    private void key(Event event) {
        boolean here = event.widget instanceof Control control && control.getShell() == getShell();
        if (here && event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            okPressed();
        }
    }

    /** Says something below the fields; the form grows if it is long. */
    protected final void tell(String text) {
        if (sentence.isDisposed()) {
            return;
        }
        sentence.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        var data = (GridData) sentence.getLayoutData();
        data.heightHint = Math.max(lines, sentence.computeSize(Math.max(width(), sentence.getSize().x),
                SWT.DEFAULT).y);
        sentence.requestLayout();
        var shell = getShell();
        if (shell != null && shell.isVisible()) {
            int wanted = shell.computeSize(shell.getSize().x, SWT.DEFAULT).y;
            if (wanted > shell.getSize().y) {
                shell.setSize(shell.getSize().x, wanted);
            }
        }
    }

    /** Adds a text over so many columns that breaks its lines. */
    protected final Label wide(Composite parent, int columns, String text) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(width(), SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /** Adds the name of a field. */
    protected static Label label(Composite form, String text) {
        var label = new Label(form, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    /** Adds a choice of things, the first of which is chosen. */
    protected static <T> Combo combo(Composite form, String name, List<T> things, Function<T, String> text) {
        label(form, name);
        var combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(things.stream().map(text).toArray(String[]::new));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT)
                .applyTo(combo);
        return combo;
    }

    /** Adds a day to choose or type. */
    protected static DayField day(Composite form, String name, LocalDate day) {
        return new DayField(form, label(form, name), day);
    }
}
