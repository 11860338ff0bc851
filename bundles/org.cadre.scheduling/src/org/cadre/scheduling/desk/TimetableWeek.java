/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;

import org.cadre.core.CadreException;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CalendarDay;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.School;
import org.cadre.scheduling.intake.SchoolCalendars;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.TimetableEntry;

/** A timetable as a week: periods and times down, weekdays or rotation days across. */
public final class TimetableWeek {

    private static final int WEEKDAYS = 5;
    private static final Comparator<WeekSlot> BY_TIME = Comparator.comparing(WeekSlot::start,
            Comparator.nullsLast(Comparator.naturalOrder()));

    private final Timetable draft;
    private final List<WeekSlot> slots = new ArrayList<>();
    private final List<WeekDay> days;

    /**
     * Lays it out.
     *
     * @param draft is changed by {@link #put} and {@link #clear}
     */
    public TimetableWeek(UnitOfWork work, Timetable draft) throws CadreException {
        this.draft = draft;
        var calendars = SchoolCalendars.of(work);
        calendars.bells(draft.getSchool(), CalendarDayKind.INSTRUCTIONAL).ifPresent(bells -> bells
                .getPeriods().forEach(period -> slots.add(new WeekSlot(period.getName(),
                        period.getStartTime(), period.getEndTime()))));
        draft.getEntries().stream().filter(entry -> slots.stream().noneMatch(slot -> slot.has(entry)))
                .forEach(this::addSlot);
        slots.sort(BY_TIME);
        days = List.copyOf(days(calendars, draft.getSchool()));
    }

    private void addSlot(TimetableEntry entry) {
        boolean named = entry.getPeriod() != null && !entry.getPeriod().isBlank();
        var slot = new WeekSlot(named ? entry.getPeriod() : null, entry.getStartTime(), entry.getEndTime());
        boolean can = named || slot.start() != null && slot.end() != null;
        if (can && slots.stream().noneMatch(one -> one.has(entry))) {
            slots.add(slot);
        }
    }

    private SequencedSet<WeekDay> days(SchoolCalendars calendars, School school) {
        var all = new LinkedHashSet<WeekDay>();
        all.add(new WeekDay(0, "")); //$NON-NLS-1$
        var rotation = new TreeSet<String>();
        calendars.days(school).stream().map(CalendarDay::getRotation).filter(Objects::nonNull)
                .map(String::strip).filter(label -> !label.isEmpty()).forEach(rotation::add);
        if (rotation.isEmpty()) {
            for (int day = 1; day <= WEEKDAYS; day++) {
                all.add(new WeekDay(day, "")); //$NON-NLS-1$
            }
        }
        rotation.forEach(label -> all.add(new WeekDay(0, label)));
        draft.getEntries().stream().map(WeekDay::of).sorted(Comparator.comparing(WeekDay::rotation)
                .thenComparing(WeekDay::weekday)).forEach(all::add);
        return all;
    }

    /** The rows, in the order of the day. */
    public List<WeekSlot> slots() {
        return List.copyOf(slots);
    }

    /** The columns: every day, then weekdays or rotation days, then what else entries name. */
    public List<WeekDay> days() {
        return days;
    }

    /** Adds a row for a time that no bell knows. */
    public void add(WeekSlot slot) {
        if (!slots.contains(slot)) {
            slots.add(slot);
            slots.sort(BY_TIME);
        }
    }

    /** What was entered there itself. */
    public Optional<TimetableEntry> entry(WeekSlot slot, WeekDay day) {
        return draft.getEntries().stream().filter(slot::has).filter(one -> WeekDay.of(one).equals(day))
                .findFirst();
    }

    /** What holds there because it was entered for every day. */
    public Optional<TimetableEntry> usual(WeekSlot slot) {
        return entry(slot, days.getFirst());
    }

    /** Puts a copy of what an entry says there, in place of what was entered there. */
    public void put(WeekSlot slot, WeekDay day, TimetableEntry says) {
        var entry = entry(slot, day).orElseGet(() -> {
            var made = SchedulingFactory.eINSTANCE.createTimetableEntry();
            draft.getEntries().add(made);
            return made;
        });
        Draft.takeOver(says, entry);
        entry.setPeriod(slot.period());
        entry.setStartTime(slot.period() == null ? slot.start() : null);
        entry.setEndTime(slot.period() == null ? slot.end() : null);
        entry.setDayOfWeek(day.weekday());
        entry.setRotation(day.rotation().isEmpty() ? null : day.rotation());
    }

    /** Takes away what was entered there. */
    public void clear(WeekSlot slot, WeekDay day) {
        entry(slot, day).ifPresent(draft.getEntries()::remove);
    }

    /** A copy of what was entered there, or of what is usual, or something blank to begin with. */
    public TimetableEntry copy(WeekSlot slot, WeekDay day) {
        return entry(slot, day).or(() -> usual(slot)).map(Draft::of)
                .orElseGet(SchedulingFactory.eINSTANCE::createTimetableEntry);
    }
}
