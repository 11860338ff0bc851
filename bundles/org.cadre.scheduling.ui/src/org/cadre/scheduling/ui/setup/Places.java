/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Dated;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.scheduling.desk.SeriesTexts;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.scheduling.ui.state.Times;
import org.cadre.ui.table.Column;

/** Schools, people and days as lists and forms show them. */
public final class Places {

    private Places() {
    }

    /** The name of a school; that of all where there is none. */
    public static String name(School school) {
        return school == null ? Messages.Setup_allSchools
                : Objects.toString(school.getName(), ""); //$NON-NLS-1$
    }

    /** The name of a person; everybody where there is none. */
    static String name(Educator person) {
        return person == null ? Messages.Setup_everybody : PersonName.show(person);
    }

    /** The schools by name. */
    public static List<School> schools(UnitOfWork work) throws CadreException {
        return work.load(Roots.SCHOOLS).stream().sorted(Comparator.comparing(Places::name)).toList();
    }

    /** The schools by name, after all of them together, which is null. */
    public static List<School> schoolsOrAll(UnitOfWork work) throws CadreException {
        var schools = new ArrayList<School>();
        schools.add(null);
        schools.addAll(schools(work));
        return schools;
    }

    /** The first school, for a record that needs one. */
    static School first(UnitOfWork work) throws CadreException {
        return schools(work).stream().findFirst()
                .orElseThrow(() -> CadreException.input(Messages.Setup_noSchools));
    }

    /** A day as people here write it; empty for none. */
    static String day(LocalDate day) {
        return day == null ? "" : Times.date(day); //$NON-NLS-1$
    }

    /** The last day of an interval whose end is the day after it; empty for none. */
    static String last(Dated dated) {
        return dated.getEnd() == null ? "" : Times.date(dated.getEnd().minusDays(1)); //$NON-NLS-1$
    }

    /** The columns of the first and last day of an interval. */
    @SuppressWarnings("nls")
    public static <E extends Dated> List<Column<E>> dated() {
        return List.of(Column.<E> text("start", Messages.Column_start, 12, one -> day(one.getStart()))
                .orderedBy(Comparator.comparing(Dated::getStart,
                        Comparator.nullsFirst(Comparator.naturalOrder()))),
                Column.<E> text("end", Messages.Column_end, 12, Places::last)
                        .orderedBy(Comparator.comparing(Dated::getEnd,
                                Comparator.nullsLast(Comparator.naturalOrder()))));
    }

    /** Fields for the first and last day of an interval. */
    public static void dated(Fields fields, Dated draft) {
        fields.day(Messages.Setup_first, draft.getStart(), Messages.Setup_noFirst, draft::setStart);
        fields.day(Messages.Setup_last, draft.getEnd() == null ? null : draft.getEnd().minusDays(1),
                Messages.Setup_noLast, day -> draft.setEnd(day == null ? null : day.plusDays(1)));
    }

    /** Refuses an interval that ends before it begins. */
    static void check(Dated draft) throws CadreException {
        if (draft.getStart() != null && draft.getEnd() != null
                && !draft.getStart().isBefore(draft.getEnd())) {
            throw CadreException.input(Messages.Setup_backward);
        }
    }

    /** A school that must be one. */
    static void school(Fields fields, UnitOfWork work, School value, Consumer<School> set)
            throws CadreException {
        fields.choice(Messages.Column_school, schools(work), Places::name, value, set);
    }

    /** The text of a weekday, 0 for every day from Monday to Friday. */
    static String weekday(int day) {
        return day == 0 ? Messages.Setup_mondayToFriday : SeriesTexts.weekday(day);
    }
}
