/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.listing.ElementName;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.AcademicSession;
import org.cadre.model.BellSchedule;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.CalendarDay;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.intake.Plan.Subject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Days of calendars, of one school or of all that have no calendar of their own. */
@SuppressWarnings("nls")
final class DayTable implements Table {

    private final Known known;
    private final BellTable bells;
    private final Map<Key, SchoolCalendar> calendars = new HashMap<>();
    private final Map<SchoolCalendar, Map<LocalDate, Line>> said = new HashMap<>();
    private final Map<SchoolCalendar, Map<LocalDate, CalendarDay>> stored = new HashMap<>();
    private boolean forAll;

    private record Key(School school, AcademicSession year) {
    }

    DayTable(UnitOfWork work, Known known, BellTable bells) throws CadreException {
        this.known = known;
        this.bells = bells;
        work.load(Query.all(Literals.SCHOOL_CALENDAR, SchoolCalendar.class)).forEach(one ->
                calendars.putIfAbsent(new Key(one.getSchool(), SchoolCalendars.year(one.getSession())), one));
    }

    @Override
    public void plan(List<Line> lines, Plan plan) {
        // days for all first, since calendars of one school begin with them
        var inOrder = new ArrayList<>(lines);
        inOrder.sort((one, other) -> Boolean.compare(!one.get("school").isEmpty(), !other.get("school")
                .isEmpty()));
        for (var line : inOrder) {
            try {
                plan(line, new Cells(line, known), plan);
            } catch (Refusal refusal) {
                line.refuse(refusal);
            }
        }
    }

    private void plan(Line line, Cells cells, Plan plan) throws Refusal {
        cells.required("date");
        var date = cells.date("date");
        var school = cells.school("school");
        var values = values(cells, date, school);
        var calendar = calendar(new Key(school, year(date)), plan);
        FlatTable.refuseAgain(said.computeIfAbsent(calendar, one -> new HashMap<>()).putIfAbsent(date, line));
        forAll |= school == null;
        var name = NLS.bind(Messages.Name_of, school == null ? Messages.Name_allSchools
                : ElementName.of(school),
                date);
        var subject = new Subject(line, Messages.Type_day, name);
        Optional.ofNullable(days(calendar).get(date)).ifPresentOrElse(day -> plan.set(subject, day, values),
                () -> plan.created(subject, () -> CalendarEdits.put(calendar, date, values)));
    }

    private Map<LocalDate, CalendarDay> days(SchoolCalendar calendar) {
        return stored.computeIfAbsent(calendar, one -> {
            var days = new HashMap<LocalDate, CalendarDay>();
            one.getDays().forEach(day -> days.putIfAbsent(day.getDate(), day));
            return days;
        });
    }

    private Map<EStructuralFeature, Object> values(Cells cells, LocalDate date, School school)
            throws Refusal {
        var values = new LinkedHashMap<EStructuralFeature, Object>();
        values.put(Literals.CALENDAR_DAY__DATE, date);
        values.put(Literals.CALENDAR_DAY__KIND, cells.choice("kind", DayKinds.WORDS, CalendarDayKind.VALUES));
        if (cells.line().has("rotation")) { // a list of holidays says nothing of rotation and bells
            values.put(Literals.CALENDAR_DAY__ROTATION, cells.text("rotation"));
        }
        if (cells.line().has("bells")) {
            values.put(Literals.CALENDAR_DAY__BELL_SCHEDULE, bells(cells, school));
        }
        if (cells.line().has("label")) {
            values.put(Literals.CALENDAR_DAY__LABEL, cells.text("label"));
        }
        return values;
    }

    private BellSchedule bells(Cells cells, School school) throws Refusal {
        var name = cells.text("bells");
        if (name == null) {
            return null;
        }
        return bells.find(school, name).orElseThrow(() -> new Refusal("bells", name, "row.unknown_bells",
                NLS.bind(Messages.Row_bells, name,
                        school == null ? Messages.Name_allSchools : ElementName.of(school)),
                Messages.Row_bellsFix));
    }

    /** Without any school year days are taken as they are. */
    private AcademicSession year(LocalDate date) throws Refusal {
        var year = known.year(date);
        if (year.isEmpty() && !known.years().isEmpty()) {
            throw new Refusal("date", date.toString(), "row.outside_year", NLS.bind(Messages.Row_year, date),
                    Messages.Row_yearFix);
        }
        return year.orElse(null);
    }

    private SchoolCalendar calendar(Key key, Plan plan) {
        var calendar = calendars.get(key);
        if (calendar == null) {
            var created = CalendarEdits.calendar(key.school(), key.year());
            var common = calendars.get(new Key(null, key.year()));
            if (key.school() != null && common != null) {
                plan.also(() -> CalendarEdits.copy(common, created));
            }
            calendars.put(key, created);
            plan.add(created);
            calendar = created;
        }
        return calendar;
    }

    @Override
    public List<String> notes() {
        var own = calendars.keySet().stream().map(Key::school).filter(school -> school != null).distinct()
                .map(ElementName::of).sorted().toList();
        return forAll && !own.isEmpty() ? List.of(NLS.bind(Messages.Note_ownCalendars, own.size(),
                String.join(", ", own.stream().limit(5).toList()) + (own.size() > 5 ? " …" : "")))
                : List.of();
    }
}
