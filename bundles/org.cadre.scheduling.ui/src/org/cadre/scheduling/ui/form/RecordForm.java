/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.form;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.ui.editor.Later;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * A form about one record. It says below the fields what comes of them, and stays open with all that was
 * typed if that cannot be.
 */
public abstract class RecordForm extends Dialog {

    private static final int WIDTH = 520;
    private static final int PAUSE = 300;
    private static final int LINES = 3;

    private final String title;
    private final String explanation;
    private Fields fields;
    private Label sentence;
    private Later later;

    /** @param explanation what the form is for, in one or two sentences */
    protected RecordForm(Shell shell, String title, String explanation) {
        super(shell);
        this.title = title;
        this.explanation = explanation;
    }

    /** Adds the fields. */
    protected abstract void createFields(Fields form) throws CadreException;

    /** Does what was typed, as one step to undo. */
    protected abstract void apply() throws CadreException;

    /** Says what comes of what was typed so far; empty for nothing. */
    protected String outlook() throws CadreException {
        return ""; //$NON-NLS-1$
    }

    /** What the button says that does it. */
    protected String doLabel() {
        return Messages.Form_keep;
    }

    /** How wide the fields are, in pixels at 100 %. */
    protected int width() {
        return WIDTH;
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
            wide(area).setText(explanation.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        var grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, true).hint(width(), SWT.DEFAULT).applyTo(grid);
        fields = new Fields(grid, () -> later.request());
        later = new Later(grid, PAUSE, this::look);
        var failure = fill();
        sentence = wide(area);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(width(), LINES * sentence.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(sentence);
        look();
        failure.ifPresent(this::tell);
        return area;
    }

    /** Adds the fields; says what went wrong if what they offer cannot be read. */
    private Optional<String> fill() {
        try {
            createFields(fields);
            return Optional.empty();
        } catch (CadreException e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    protected Button createButton(Composite parent, int id, String text, boolean isDefault) {
        return super.createButton(parent, id, id == IDialogConstants.OK_ID ? doLabel() : text, isDefault);
    }

    @Override
    protected void okPressed() {
        try {
            if (fields.fault().isPresent()) {
                tell(fields.fault().get());
                return;
            }
            apply();
            super.okPressed();
        } catch (CadreException e) {
            tell(e.getMessage());
        }
    }

    private void look() {
        try {
            tell(fields.fault().isPresent() ? fields.fault().get() : outlook());
        } catch (CadreException e) {
            tell(e.getMessage());
        }
    }

    private void tell(String text) {
        if (!sentence.isDisposed()) {
            sentence.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            sentence.requestLayout();
        }
    }

    private Label wide(Composite area) {
        var label = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(width(), SWT.DEFAULT).applyTo(label);
        return label;
    }
}
