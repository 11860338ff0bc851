/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;

import org.cadre.model.Educator;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for a mentor: one of the program, or anybody if the user wants to see the rest. */
final class WhyNotDialog extends Dialog {

    private static final Point SIZE = new Point(640, 440);
    private static final String ID = "org.cadre.matching.ui.whyNot"; //$NON-NLS-1$

    private final String question;
    private final MentorChoices choices;
    private DataTable<MentorChoice> table;
    private Educator choice;

    /**
     * @param question what is asked
     * @param choices of whom can be asked
     */
    WhyNotDialog(Shell parent, String question, MentorChoices choices) {
        super(parent);
        this.question = question;
        this.choices = choices;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Whom the user chose. */
    Educator choice() {
        return choice;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.WhyNot_title);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var label = new Label(area, SWT.WRAP);
        label.setText(question);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        table = new DataTable<>(area, ID, SWT.SINGLE, columns());
        table.identifyBy(MentorChoice::person);
        table.orderByFirst();
        table.setEmptyText(Messages.WhyNot_empty);
        table.onOpen(row -> okPressed());
        table.viewer().addSelectionChangedListener(event -> followSelection());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        var all = new Button(area, SWT.CHECK);
        all.setText(Messages.WhyNot_all);
        all.addSelectionListener(SelectionListener.widgetSelectedAdapter(event ->
                table.setRows(all.getSelection() ? choices.everybody() : choices.mentors())));
        table.setRows(choices.mentors());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.WhyNot_ask, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        followSelection();
        table.focusFilter();
    }

    @SuppressWarnings("nls")
    private static List<Column<MentorChoice>> columns() {
        return List.of(
                Column.<MentorChoice> text("mentor", Messages.WhyNot_name, 26, row -> row.name().full())
                        .orderedBy(Comparator.comparing(row -> row.name().sort(), Collator.getInstance())),
                Column.text("school", Messages.WhyNot_school, 26, MentorChoice::school),
                Column.text("place", Messages.WhyNot_place, 22, MentorChoice::place));
    }

    private void followSelection() {
        choice = table.selection().stream().map(MentorChoice::person).findFirst().orElse(null);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(choice != null);
        }
    }
}
