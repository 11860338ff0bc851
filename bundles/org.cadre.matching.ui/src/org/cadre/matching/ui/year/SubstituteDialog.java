/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.year;

import java.util.Optional;

import org.cadre.matching.ui.Dates;
import org.cadre.matching.ui.FormDialog;
import org.cadre.matching.year.Absence;
import org.cadre.model.Educator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/** Asks which mentor is away, and from when until when. */
public final class SubstituteDialog extends FormDialog {

    private static final int WEEKS = 6;
    private static final String ID = "org.cadre.matching.ui.substitute"; //$NON-NLS-1$

    private final ChangeDraft draft;
    private final Optional<Educator> about;
    private PeopleField mentors;
    private DateTime from;
    private DateTime until;
    private Absence absence;

    /** @param about who is selected first; empty for nobody */
    public SubstituteDialog(Shell parent, ChangeDraft draft, Optional<Educator> about) {
        super(parent, new Texts(Messages.Substitute_title, Messages.Substitute_heading,
                Messages.Substitute_explanation, Messages.Change_preview), 2);
        this.draft = draft;
        this.about = about;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What the user said. */
    public Absence absence() {
        return absence;
    }

    @Override
    protected void fill(Composite body) {
        mentors = new PeopleField(body, ID, SWT.SINGLE | SWT.BORDER, Messages.Substitute_mentor,
                Messages.Substitute_empty, this::showLeave);
        label(body, Messages.Substitute_from);
        from = day(body, draft.today());
        label(body, Messages.Substitute_until);
        until = day(body, draft.today().plusWeeks(WEEKS));
    }

    @Override
    protected void ready() {
        mentors.show(draft.mentors(), about);
        mentors.focus();
        showLeave();
    }

    /** Takes the days from the leave of the mentor, if one is known. */
    private void showLeave() {
        var selected = mentors.selection();
        selected.stream().findFirst().flatMap(PersonLine::leave).ifPresent(this::show);
        allow(!selected.isEmpty());
    }

    private void show(PersonLine.Days leave) {
        var start = leave.start();
        Dates.show(from, start == null || start.isBefore(draft.today()) ? draft.today() : start);
        if (leave.end() != null) {
            Dates.show(until, leave.end());
        }
    }

    @Override
    protected void okPressed() {
        if (!mentors.selection().isEmpty()) {
            absence = new Absence(draft.program(), mentors.selection().getFirst().person(),
                    Dates.read(from), Dates.read(until));
            super.okPressed();
        }
    }
}
