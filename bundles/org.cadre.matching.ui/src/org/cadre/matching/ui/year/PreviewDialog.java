/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.year;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows exactly what would move, who stays and who has to be told, before anything is done. */
public final class PreviewDialog extends TitleAreaDialog {

    /** What {@link #open} returns if the user wants to choose by hand. */
    public static final int BY_HAND = IDialogConstants.CLIENT_ID;

    private static final int MARGIN = 16;
    private static final int WIDTH = 720;
    private static final int ROWS = 8;
    private static final int PADDING = 16;

    private final Preview preview;
    private boolean byHand;
    private int choice;
    private Table table;
    private Label told;

    /** Shows that. */
    public PreviewDialog(Shell parent, Preview preview) {
        super(parent);
        this.preview = preview;
        choice = preview.choices().size() - 1;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Offers to choose by hand, too. */
    public PreviewDialog orByHand() {
        byHand = true;
        return this;
    }

    /** Which of the choices the user took. */
    public int choice() {
        return choice;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(preview.title());
        setTitle(preview.heading());
        var area = (Composite) super.createDialogArea(parent);
        var body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(8, 8).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        if (preview.choices().size() > 1) {
            createChoices(body);
        }
        createTable(body);
        told = wrapped(body);
        if (!preview.proof().isEmpty()) {
            wrapped(body).setText(preview.proof());
        }
        showChoice();
        return area;
    }

    private void createChoices(Composite body) {
        new Label(body, SWT.NONE).setText(Messages.Preview_choose);
        var choices = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        choices.setItems(preview.labels());
        choices.select(choice);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
        choices.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            choice = choices.getSelectionIndex();
            showChoice();
        }));
    }

    private void createTable(Composite body) {
        table = new Table(body, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * table.getItemHeight())
                .applyTo(table);
        preview.columns().forEach(text -> new TableColumn(table, SWT.NONE).setText(text));
        table.getColumn(3).setAlignment(SWT.RIGHT);
    }

    private static Label wrapped(Composite body) {
        var label = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void showChoice() {
        var shown = preview.choices().get(choice);
        setMessage(shown.summary());
        table.removeAll();
        shown.rows().forEach(row -> new TableItem(table, SWT.NONE).setText(new String[] { row.mentee(),
            row.from(), row.to(), row.score(), row.why() }));
        for (var column : table.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + PADDING);
        }
        told.setText(shown.told());
        told.getParent().layout();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (byHand) {
            createButton(parent, BY_HAND, Messages.Preview_byHand, false);
        }
        createButton(parent, IDialogConstants.OK_ID, Messages.Preview_accept, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == BY_HAND) {
            setReturnCode(BY_HAND);
            close();
        } else {
            super.buttonPressed(id);
        }
    }
}
