/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.form;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.ui.editor.Later;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * A form about one record. It says below the fields what comes of them, and stays open with all that was
 * typed if that cannot be.
 */
public abstract class RecordForm extends FormDialog {

    private static final int WIDTH = 520;
    private static final int PAUSE = 300;
    private static final int LINES = 3;

    private Fields fields;
    private Later later;
    private Optional<String> failure = Optional.empty();

    /** @param explanation what the form is for, in one or two sentences */
    protected RecordForm(Shell shell, String title, String explanation) {
        super(shell, title, explanation);
    }

    /** Adds the fields. */
    protected abstract void createFields(Fields form) throws CadreException;

    /** Does what was typed, as one step to undo. */
    protected abstract void apply() throws CadreException;

    /** Says what comes of what was typed so far; empty for nothing. */
    protected String outlook() throws CadreException {
        return ""; //$NON-NLS-1$
    }

    @Override
    protected String doLabel() {
        return Messages.Form_keep;
    }

    @Override
    protected int width() {
        return WIDTH;
    }

    @Override
    protected int lines() {
        return LINES;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = super.createDialogArea(parent);
        look();
        failure.ifPresent(this::tell);
        return area;
    }

    /** Adds the fields; remembers what went wrong if what they offer cannot be read. */
    @Override
    protected final void createFields(Composite grid) {
        fields = new Fields(grid, () -> later.request());
        later = new Later(grid, PAUSE, this::look);
        try {
            createFields(fields);
        } catch (CadreException e) {
            failure = Optional.of(e.getMessage());
        }
    }

    @Override
    protected final void submit() throws CadreException {
        if (fields.fault().isPresent()) {
            throw CadreException.input(fields.fault().get());
        }
        apply();
    }

    private void look() {
        try {
            tell(fields.fault().isPresent() ? fields.fault().get() : outlook());
        } catch (CadreException e) {
            tell(e.getMessage());
        }
    }
}
