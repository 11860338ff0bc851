/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.matching.year.ChangeRequest;
import org.cadre.model.Educator;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks what changed during the year, for whom, and from which day on. */
public final class ChangeDialog extends TitleAreaDialog {

    private static final int MARGIN = 16;
    private static final int WIDTH = 560;
    private static final int HEIGHT = 240;
    private static final String ID = "org.cadre.matching.ui.change"; //$NON-NLS-1$

    private final ChangeDraft draft;
    private final ChangeKind first;
    private final Optional<Educator> about;
    private Combo kind;
    private DateTime day;
    private Button waiting;
    private DataTable<PersonLine> people;
    private ChangeRequest request;

    /**
     * @param first what is offered first
     * @param about who is selected first; empty for nobody
     */
    public ChangeDialog(Shell parent, ChangeDraft draft, ChangeKind first, Optional<Educator> about) {
        super(parent);
        this.draft = draft;
        this.first = first;
        this.about = about;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What the user said. */
    public ChangeRequest request() {
        return request;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.Change_title);
        setTitle(Messages.Change_heading);
        setMessage(Messages.Change_explanation);
        var area = (Composite) super.createDialogArea(parent);
        var body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, 8)
                .applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        label(body, Messages.Change_what);
        kind = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        Stream.of(ChangeKind.values()).map(ChangeKind::text).forEach(kind::add);
        kind.select(first.ordinal());
        kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showPeople()));
        label(body, Messages.Change_day);
        day = day(body, draft.today());
        people = people(body);
        waiting = new Button(body, SWT.CHECK);
        waiting.setText(Messages.Change_withWaiting);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(waiting);
        return area;
    }

    private DataTable<PersonLine> people(Composite body) {
        var table = new DataTable<PersonLine>(body, ID, SWT.MULTI | SWT.BORDER, List.of(
                Column.text("name", Messages.Person_name, 30, PersonLine::name), //$NON-NLS-1$
                Column.text("role", Messages.Person_role, 34, PersonLine::role))); //$NON-NLS-1$
        table.identifyBy(PersonLine::key);
        table.setEmptyText(Messages.Person_empty);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, HEIGHT)
                .applyTo(table.control());
        table.onOpen(line -> okPressed());
        table.viewer().addSelectionChangedListener(event -> enableOk());
        return table;
    }

    static void label(Composite body, String text) {
        var label = new Label(body, SWT.NONE);
        label.setText(text);
    }

    static DateTime day(Composite body, LocalDate day) {
        var field = new DateTime(body, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        field.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(field);
        return field;
    }

    static LocalDate day(DateTime field) {
        return LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Change_preview, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        showPeople();
        people.focusFilter();
    }

    private ChangeKind kind() {
        return ChangeKind.values()[kind.getSelectionIndex()];
    }

    private void showPeople() {
        var lines = draft.people(kind());
        people.setRows(lines);
        about.flatMap(person -> lines.stream().filter(line -> line.person() == person).findFirst())
                .ifPresent(people::select);
        people.viewer().getControl().setEnabled(kind() != ChangeKind.WAITING);
        enableOk();
    }

    private void enableOk() {
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(kind() == ChangeKind.WAITING || !people.selection().isEmpty());
        }
    }

    @Override
    protected void okPressed() {
        request = draft.request(kind(), people.selection(), day(day), waiting.getSelection());
        super.okPressed();
    }
}
