/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.year;

import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.matching.ui.Dates;
import org.cadre.matching.ui.FormDialog;
import org.cadre.matching.year.ChangeRequest;
import org.cadre.model.Educator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/** Asks what changed during the year, for whom, and from which day on. */
public final class ChangeDialog extends FormDialog {

    private static final String ID = "org.cadre.matching.ui.change"; //$NON-NLS-1$

    private final ChangeDraft draft;
    private final ChangeKind first;
    private final Optional<Educator> about;
    private Combo kind;
    private DateTime day;
    private Button waiting;
    private PeopleField people;
    private ChangeRequest request;

    /**
     * @param first what is offered first
     * @param about who is selected first; empty for nobody
     */
    public ChangeDialog(Shell parent, ChangeDraft draft, ChangeKind first, Optional<Educator> about) {
        super(parent, new Texts(Messages.Change_title, Messages.Change_heading, Messages.Change_explanation,
                Messages.Change_preview), 2);
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
    protected void fill(Composite body) {
        label(body, Messages.Change_what);
        kind = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        Stream.of(ChangeKind.values()).map(ChangeKind::text).forEach(kind::add);
        kind.select(first.ordinal());
        kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showPeople()));
        label(body, Messages.Change_day);
        day = day(body, draft.today());
        people = new PeopleField(body, ID, SWT.MULTI | SWT.BORDER, Messages.Person_name,
                Messages.Person_empty, this::enableOk);
        people.onOpen(this::okPressed);
        waiting = new Button(body, SWT.CHECK);
        waiting.setText(Messages.Change_withWaiting);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(waiting);
    }

    @Override
    protected void ready() {
        showPeople();
        people.focus();
    }

    private ChangeKind kind() {
        return ChangeKind.values()[kind.getSelectionIndex()];
    }

    private void showPeople() {
        people.show(draft.people(kind()), about);
        people.enable(kind() != ChangeKind.WAITING);
        enableOk();
    }

    private void enableOk() {
        allow(kind() == ChangeKind.WAITING || !people.selection().isEmpty());
    }

    @Override
    protected void okPressed() {
        request = draft.request(kind(), people.selection(), Dates.read(day), waiting.getSelection());
        super.okPressed();
    }
}
