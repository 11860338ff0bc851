/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.model.AcademicSession;
import org.cadre.model.CadreFactory;
import org.cadre.model.CalendarDay;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.ui.day.ChangeDayHandler;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.scheduling.ui.state.Calendars;
import org.cadre.ui.editor.Today;
import org.cadre.ui.table.Column;
import org.eclipse.osgi.util.NLS;

/** The calendars of schools, with what their days come to. */
final class CalendarsTopic extends RecordTopic<SchoolCalendar> {

    CalendarsTopic() {
        super(Calendars.ALL, new Words(Messages.Calendars_topic, Messages.Calendars_one,
                Messages.Calendars_explanation, Messages.Calendars_empty));
    }

    @Override
    @SuppressWarnings("nls")
    protected List<Column<SchoolCalendar>> columns() {
        return List.of(
                Column.text("school", Messages.Column_school, 20, one -> Places.name(one.getSchool())),
                Column.text("name", Messages.Column_name, 18, one -> Objects.toString(one.getName(), "")),
                Column.text("year", Messages.Calendars_year, 14, one -> year(one.getSession())),
                Column.number("full", Messages.Calendars_full, 8,
                        one -> count(one, CalendarDayKind.INSTRUCTIONAL)),
                Column.number("half", Messages.Calendars_half, 8,
                        one -> count(one, CalendarDayKind.HALF_DAY)),
                Column.number("testing", Messages.Calendars_testing, 8,
                        one -> count(one, CalendarDayKind.TESTING)),
                Column.number("off", Messages.Calendars_off, 8,
                        one -> count(one, CalendarDayKind.HOLIDAY)
                                + count(one, CalendarDayKind.PROFESSIONAL_DEVELOPMENT)),
                Column.text("first", Messages.Column_start, 12,
                        one -> Places.day(dates(one).min(Comparator.naturalOrder()).orElse(null))),
                Column.text("last", Messages.Column_end, 12,
                        one -> Places.day(dates(one).max(Comparator.naturalOrder()).orElse(null))));
    }

    private static String year(AcademicSession year) {
        return year == null ? Messages.Calendars_anyYear
                : Objects.toString(year.getTitle(), ""); //$NON-NLS-1$
    }

    private static long count(SchoolCalendar calendar, CalendarDayKind kind) {
        return calendar.getDays().stream().filter(day -> day.getKind() == kind).count();
    }

    private static Stream<LocalDate> dates(SchoolCalendar calendar) {
        return calendar.getDays().stream().map(CalendarDay::getDate).filter(Objects::nonNull);
    }

    @Override
    protected void createButtons() {
        eachButton(Messages.Calendars_days, this::changeDays);
        super.createButtons();
    }

    private void changeDays(SchoolCalendar calendar) throws CadreException {
        var today = Today.in(session());
        var first = dates(calendar).min(Comparator.naturalOrder()).filter(day -> day.isAfter(today));
        ChangeDayHandler.open(shell(), session(), first.orElse(today),
                Optional.ofNullable(calendar.getSchool()));
    }

    @Override
    protected SchoolCalendar fresh() throws CadreException {
        var calendar = CadreFactory.eINSTANCE.createSchoolCalendar();
        calendar.setName(""); //$NON-NLS-1$
        var today = Today.in(session());
        years().stream().filter(year -> year.getEnd() != null && year.getEnd().isAfter(today)).findFirst()
                .ifPresent(calendar::setSession);
        return calendar;
    }

    private List<AcademicSession> years() throws CadreException {
        return session().work().load(Roots.ACADEMIC_SESSIONS).stream()
                .filter(one -> one.getParent() == null).sorted(Comparator.comparing(AcademicSession::getStart,
                        Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
    }

    @Override
    protected void fields(Fields fields, SchoolCalendar draft) throws CadreException {
        fields.choice(Messages.Column_school, Places.schoolsOrAll(session().work()), Places::name,
                draft.getSchool(), draft::setSchool);
        fields.text(Messages.Column_name, draft.getName(), draft::setName);
        var years = new ArrayList<AcademicSession>();
        years.add(null);
        years.addAll(years());
        fields.choice(Messages.Calendars_year, years, CalendarsTopic::year, draft.getSession(),
                draft::setSession);
        fields.note(Messages.Calendars_note);
    }

    @Override
    protected void check(SchoolCalendar draft, List<SchoolCalendar> present) throws CadreException {
        if (draft.getName() == null || draft.getName().isBlank()) {
            draft.setName(Places.name(draft.getSchool()));
        }
        if (present.stream().anyMatch(one -> one.getSchool() == draft.getSchool()
                && one.getSession() == draft.getSession())) {
            throw CadreException.input(NLS.bind(Messages.Calendars_twice, Places.name(draft.getSchool()),
                    year(draft.getSession())));
        }
    }
}
