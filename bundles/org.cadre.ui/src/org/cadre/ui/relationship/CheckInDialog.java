/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.cadre.core.people.PersonName;
import org.cadre.core.sealed.Reading;
import org.cadre.model.Educator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks one of a pair how it goes. */
final class CheckInDialog extends SmallDialog {

    private static final int USUAL = 3;

    /**
     * An answer.
     *
     * @param rating from 1, not well, to 5, very well
     * @param comment blank for none
     */
    record Answer(Educator who, LocalDate day, int rating, String comment) {
    }

    private final List<Educator> people;
    private final LocalDate today;
    private final String readers;
    private final Optional<String> refusal;
    private Combo who;
    private DayField day;
    private Combo rating;
    private PrivateField comment;
    private Answer typed;

    CheckInDialog(Shell shell, List<Educator> people, LocalDate today, String readers, Optional<String> refusal) {
        super(shell, Messages.CheckIn_title, Messages.CheckIn_keep);
        this.people = people;
        this.today = today;
        this.readers = readers;
        this.refusal = refusal;
    }

    /** Opens the dialog; returns the answer, or empty if the user canceled. */
    Optional<Answer> ask() {
        return open() == OK ? Optional.of(typed) : Optional.empty();
    }

    @Override
    protected void createFields(Composite grid) {
        who = combo(grid, Messages.CheckIn_who, people.stream().map(PersonName::show).toArray(String[]::new));
        who.select(people.size() - 1);
        day = new DayField(grid, Messages.CheckIn_day, today);
        rating = combo(grid, Messages.CheckIn_rating, Messages.CheckIn_rating1, Messages.CheckIn_rating2,
                Messages.CheckIn_rating3, Messages.CheckIn_rating4, Messages.CheckIn_rating5);
        rating.select(USUAL);
        comment = new PrivateField(grid, Messages.CheckIn_comment, new Reading.Nothing(), readers, refusal, SWT.MULTI);
    }

    @Override
    protected void accept() {
        var text = comment.value();
        typed = new Answer(people.get(who.getSelectionIndex()), day.day(), rating.getSelectionIndex() + 1,
                text == null ? "" : text); //$NON-NLS-1$
    }
}
