/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.model.Educator;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.scheduling.ui.form.DayField;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks about something that happened, after which the plan is to be repaired. */
final class HappenedDialog extends AskDialog {

    /** What can happen. */
    enum Kind {
        /** Somebody is not there. */
        ILL,
        /** A substitute is missing. */
        SUBSTITUTE,
        /** There is no school. */
        CLOSED
    }

    /**
     * What can be chosen.
     *
     * @param program the program
     * @param day the day
     * @param people who can be ill, the likeliest first
     * @param schools where, the likeliest first
     */
    record Start(Program program, LocalDate day, List<Educator> people, List<School> schools) {
    }

    /** How many days after the first may follow: a repair looks at the weeks of all of them at once. */
    private static final int LONGEST = 13;

    private final Kind kind;
    private final Start start;
    private final List<School> schools = new ArrayList<>();
    private DayField day;
    private DayField last;
    private LocalDate known;
    private Combo person;
    private Combo school;
    private Combo half;

    HappenedDialog(Shell shell, PlanJobs jobs, Kind kind, Start start) {
        super(shell, jobs, title(kind), Messages.Happened_explanation);
        this.kind = kind;
        this.start = start;
        known = start.day();
        schools.addAll(start.schools());
        if (kind == Kind.CLOSED) {
            schools.addFirst(null);
        }
    }

    @Override
    protected void createFields(Composite grid) {
        if (kind == Kind.ILL) {
            person = combo(grid, Messages.Happened_who, start.people(), PersonName::show);
        } else {
            school = combo(grid, Messages.Happened_where, schools,
                    one -> one == null ? Messages.Happened_everywhere : one.getName());
        }
        day = day(grid, kind == Kind.SUBSTITUTE ? Messages.Happened_day : Messages.Happened_first,
                start.day());
        if (kind == Kind.SUBSTITUTE) {
            half = combo(grid, Messages.Happened_half,
                    List.of(Messages.Happened_morning, Messages.Happened_afternoon), text -> text);
        } else {
            last = day(grid, Messages.Happened_last, start.day());
            day.onChange(this::follow);
        }
    }

    /** The last day follows the first, as long as nobody chose another one. */
    private void follow() {
        try {
            var now = day.day();
            if (last.day().equals(known)) {
                last.show(now);
            }
            known = now;
        } catch (CadreException e) {
            return; // what is typed so far is no day; the form says so when it is asked
        }
    }

    @Override
    protected PlanAsk asked() throws CadreException {
        return switch (kind) {
            case ILL -> new PlanAsk.Ill(start.program(), start.people().get(person.getSelectionIndex()),
                    day.day(), lastDay());
            case SUBSTITUTE -> new PlanAsk.Lost(start.program(), schools.get(school.getSelectionIndex()),
                    day.day(), half.getSelectionIndex() == 1);
            case CLOSED -> new PlanAsk.Closed(start.program(), schools.get(school.getSelectionIndex()),
                    day.day(), lastDay());
        };
    }

    private LocalDate lastDay() throws CadreException {
        if (last.day().isBefore(day.day())) {
            throw CadreException.input(Messages.Plan_backward);
        }
        if (last.day().isAfter(day.day().plusDays(LONGEST))) {
            throw CadreException.input(Messages.Happened_tooLong);
        }
        return last.day();
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case ILL -> Messages.Happened_ill;
            case SUBSTITUTE -> Messages.Happened_substitute;
            case CLOSED -> Messages.Happened_closed;
        };
    }
}
