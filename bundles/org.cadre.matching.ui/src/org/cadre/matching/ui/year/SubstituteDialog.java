/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.year;

import java.util.List;
import java.util.Optional;

import org.cadre.matching.year.Absence;
import org.cadre.model.Educator;
import org.cadre.model.Leave;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/** Asks which mentor is away, and from when until when. */
public final class SubstituteDialog extends TitleAreaDialog {

    private static final int MARGIN = 16;
    private static final int WIDTH = 560;
    private static final int HEIGHT = 240;
    private static final int WEEKS = 6;
    private static final String ID = "org.cadre.matching.ui.substitute"; //$NON-NLS-1$

    private final ChangeDraft draft;
    private final Optional<Educator> about;
    private DataTable<PersonLine> mentors;
    private DateTime from;
    private DateTime until;
    private Absence absence;

    /** @param about who is selected first; empty for nobody */
    public SubstituteDialog(Shell parent, ChangeDraft draft, Optional<Educator> about) {
        super(parent);
        this.draft = draft;
        this.about = about;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What the user said. */
    public Absence absence() {
        return absence;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.Substitute_title);
        setTitle(Messages.Substitute_heading);
        setMessage(Messages.Substitute_explanation);
        var area = (Composite) super.createDialogArea(parent);
        var body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, 8)
                .applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        mentors = new DataTable<>(body, ID, SWT.SINGLE | SWT.BORDER, List.of(
                Column.text("name", Messages.Substitute_mentor, 30, PersonLine::name), //$NON-NLS-1$
                Column.text("role", Messages.Person_role, 34, PersonLine::role))); //$NON-NLS-1$
        mentors.identifyBy(PersonLine::key);
        mentors.setEmptyText(Messages.Substitute_empty);
        mentors.viewer().addSelectionChangedListener(event -> showLeave());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, HEIGHT)
                .applyTo(mentors.control());
        ChangeDialog.label(body, Messages.Substitute_from);
        from = ChangeDialog.day(body, draft.today());
        ChangeDialog.label(body, Messages.Substitute_until);
        until = ChangeDialog.day(body, draft.today().plusWeeks(WEEKS));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Change_preview, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        var lines = draft.mentors();
        mentors.setRows(lines);
        about.flatMap(person -> lines.stream().filter(line -> line.person() == person).findFirst())
                .ifPresent(mentors::select);
        mentors.focusFilter();
        showLeave();
    }

    /** Takes the days from the leave of the mentor, if one is known. */
    private void showLeave() {
        var selected = mentors.selection();
        selected.stream().findFirst().flatMap(line -> Absence.next(line.person(), draft.today()))
                .ifPresent(this::show);
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!selected.isEmpty());
        }
    }

    private void show(Leave leave) {
        var start = leave.getStart();
        var first = start == null || start.isBefore(draft.today()) ? draft.today() : start;
        from.setDate(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth());
        var end = leave.getEnd();
        if (end != null) {
            until.setDate(end.getYear(), end.getMonthValue() - 1, end.getDayOfMonth());
        }
    }

    @Override
    protected void okPressed() {
        if (!mentors.selection().isEmpty()) {
            absence = new Absence(draft.program(), mentors.selection().getFirst().person(),
                    ChangeDialog.day(from), ChangeDialog.day(until));
            super.okPressed();
        }
    }
}
