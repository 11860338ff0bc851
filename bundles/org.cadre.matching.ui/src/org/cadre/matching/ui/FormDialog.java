/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui;

import java.time.LocalDate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** A dialog with fields under a heading and one button that goes on. */
public abstract class FormDialog extends TitleAreaDialog {

    /** The free space around the fields, in pixels. */
    protected static final int MARGIN = 16;
    private static final int GAP = 8;
    private static final int CHARACTERS = 80;

    private final Texts texts;
    private final int columns;
    private Composite body;

    /**
     * What the dialog says.
     *
     * @param title of the window
     * @param heading the question
     * @param message what the answer means
     * @param ok on the button that goes on
     */
    public record Texts(String title, String heading, String message, String ok) {
    }

    /** @param columns how many columns the fields form */
    protected FormDialog(Shell parent, Texts texts, int columns) {
        super(parent);
        this.texts = texts;
        this.columns = columns;
    }

    /** Creates the fields. */
    protected abstract void fill(Composite body);

    /** Is called once, when the fields and the button are there. */
    protected void ready() {
        // most need nothing
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(texts.title());
        setTitle(texts.heading());
        setMessage(texts.message());
        var area = (Composite) super.createDialogArea(parent);
        body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(MARGIN, MARGIN).spacing(GAP, GAP)
                .applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        fill(body);
        return area;
    }

    /** As wide as the fields need, and not as wide as the message would be in one line. */
    @Override
    protected Point getInitialSize() {
        var size = super.getInitialSize();
        int wide = Math.max(body.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 2 * MARGIN,
                convertWidthInCharsToPixels(CHARACTERS));
        return new Point(Math.min(size.x, wide), size.y);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.ok(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        ready();
    }

    /** Whether one can go on; does nothing before the button is there. */
    protected final void allow(boolean possible) {
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(possible);
        }
    }

    /** Changes what the button says. */
    protected final void name(String text) {
        Button ok = getButton(IDialogConstants.OK_ID);
        ok.setText(text);
        setButtonLayoutData(ok);
        ok.getParent().layout();
    }

    /** Adds a text before a field. */
    protected static Label label(Composite body, String text) {
        var label = new Label(body, SWT.NONE);
        label.setText(text);
        return label;
    }

    /** Adds a labeled field for a number. */
    protected static Spinner spinner(Composite body, String label, int value, int least, int most) {
        label(body, label);
        var spinner = new Spinner(body, SWT.BORDER);
        spinner.setValues(value, least, most, 0, 1, 5);
        GridDataFactory.swtDefaults().applyTo(spinner);
        return spinner;
    }

    /** Adds a field for a day. */
    protected static DateTime day(Composite body, LocalDate day) {
        var field = new DateTime(body, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        Dates.show(field, day);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(field);
        return field;
    }
}
