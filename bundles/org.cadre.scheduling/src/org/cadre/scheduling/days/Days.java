/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.days;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cadre.core.people.Employments;
import org.cadre.core.people.Intervals;
import org.cadre.core.text.Folding;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.School;
import org.cadre.scheduling.calendar.Bells;
import org.cadre.scheduling.calendar.SchoolDay;
import org.cadre.scheduling.calendar.WindowClock;
import org.cadre.scheduling.model.Commitment;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.TimetableEntry;
import org.cadre.scheduling.model.TimetableKind;
import org.cadre.scheduling.window.Span;

/**
 * The days of one window for the people in it. Where no contract hours are entered, a day goes from the
 * first bell to the last, without bells from 8:00 to 15:30. Not for several threads at once.
 */
public final class Days {

    /** When a day begins where nobody said anything. */
    public static final LocalTime PRESET_START = LocalTime.of(8, 0);
    /** When a day ends where nobody said anything. */
    public static final LocalTime PRESET_END = LocalTime.of(15, 30);

    private static final int MOST_COLLEAGUES = 5;

    private final Facts facts;
    private final SchoolDays schoolDays;
    private final Overlay overlay;
    private final Reach reach;
    private final LocalDate from;
    private final LocalDate before;
    private final WindowClock clock;
    private final Map<Educator, PersonTimes> times = new HashMap<>();
    private final Map<Educator, List<Span>> busy = new HashMap<>();
    private final Map<Subject, List<Educator>> qualified = new HashMap<>();

    private final Map<Period, List<Educator>> free = new HashMap<>();
    private final Map<Rung, List<Span>> rung = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Map<LocalDate, List<Span>> wholeDays = new HashMap<>();
    private final Map<SchoolDate, List<Span>> bellHours = new HashMap<>();

    private record SchoolDate(School school, LocalDate date) {
    }

    /** A period of a day by its name. */
    private record Rung(School school, LocalDate date, String period) {
    }

    /** When a subject is taught. */
    private record Period(Subject subject, Span span) {
    }

    /** A subject at a school; case and accents do not count. */
    private record Subject(School school, String folded) {

        boolean is(String name) {
            return name != null && Folding.fold(name).equals(folded);
        }
    }

    /**
     * How far a day reaches, and which days count.
     *
     * @param earliest nothing is planned before
     * @param latest nothing is planned after
     * @param developmentDays whether sessions may take place on professional-development days
     * @param weeklyTimesBind whether people who entered weekly times can be asked at these times only
     */
    public record Reach(LocalTime earliest, LocalTime latest, boolean developmentDays,
            boolean weeklyTimesBind) {
    }

    /**
     * The days from the first date on and before the second.
     *
     * @param overlay what happened besides
     */
    public Days(Facts facts, SchoolDays schoolDays, Overlay overlay, Reach reach, LocalDate from,
            LocalDate before) {
        this.facts = facts;
        this.schoolDays = schoolDays;
        this.overlay = overlay;
        this.reach = reach;
        this.from = from;
        this.before = before;
        clock = new WindowClock(from, facts.zone());
    }

    /** The window's minutes. */
    public WindowClock clock() {
        return clock;
    }

    /** The first day. */
    public LocalDate from() {
        return from;
    }

    /** The day after the last. */
    public LocalDate before() {
        return before;
    }

    /** Which day is what at which school. */
    public SchoolDays schoolDays() {
        return schoolDays;
    }

    /** What the database says. */
    public Facts facts() {
        return facts;
    }

    /** The dates of the window. */
    public List<LocalDate> dates() {
        return from.datesUntil(before).toList();
    }

    /** The interval between two local times of a date in the district's zone. */
    public Span span(LocalDate date, LocalTime start, LocalTime end) {
        return clock.span(date, start, end, facts.zone());
    }

    /** The interval of two local moments. */
    public Span span(LocalDateTime start, LocalDateTime end) {
        return new Span(minute(start), minute(end));
    }

    /** The window's minute at which the clock shows that local time; the earlier one if it is there twice. */
    public int minute(LocalDateTime at) {
        return clock.minute(at.atZone(facts.zone()).toInstant());
    }

    /** What the clock shows at the window's minute. */
    public LocalDateTime local(int minute) {
        return clock.instant(minute).atZone(facts.zone()).toLocalDateTime();
    }

    /** The same days, but weekly times bind nobody. */
    public Days unbound() {
        var free = new Days(facts, schoolDays, overlay,
                new Reach(reach.earliest, reach.latest, reach.developmentDays, false), from, before);
        free.busy.putAll(busy);
        return free;
    }

    /** Takes an interval of the person's time, for something that stays where it is. */
    public void occupy(Educator educator, Span span) {
        busy.computeIfAbsent(educator, none -> new ArrayList<>()).add(span);
        times.remove(educator);
        free.clear();
    }

    /** Whether sessions can take place at the school that day. */
    public boolean isOpen(School school, LocalDate date) {
        var kind = schoolDays.day(school, date).kind();
        return kind.countsAsInstructional()
                || kind == SchoolDay.Kind.PROFESSIONAL_DEVELOPMENT && reach.developmentDays();
    }

    /** The main school of the person on the day; that of her timetable without an employment, else null. */
    public School school(Educator educator, LocalDate date) {
        return Employments.schoolOn(educator, date).or(() -> facts.timetables(educator, date).stream()
                .map(Timetable::getSchool).filter(one -> one != null).findFirst()).orElse(null);
    }

    /**
     * The hours in which sessions at the school are not after hours: none on a day on which somebody who has
     * hours of her own has none.
     */
    public List<Span> hours(Educator educator, School school, LocalDate date) {
        var entered = facts.hours(educator, school, date);
        if (entered != null) {
            return entered.stream().map(one -> span(date, one.getStartTime(), one.getEndTime())).toList();
        }
        return bellHours.computeIfAbsent(new SchoolDate(school, date), asked -> bellHours(school, date));
    }

    private List<Span> bellHours(School school, LocalDate date) {
        var periods = schoolDays.periods(school, date);
        var last = periods.stream().map(Bells.Period::end).max(LocalTime::compareTo).orElse(PRESET_END);
        return List.of(span(date, periods.isEmpty() ? PRESET_START : periods.getFirst().start(), last));
    }

    /** When the period of that name is rung at the school that day; case and outer blanks do not count. */
    List<Span> rung(School school, LocalDate date, String period) {
        return rung.computeIfAbsent(new Rung(school, date, period), asked -> schoolDays.periods(school, date)
                .stream().filter(one -> one.name().strip().equalsIgnoreCase(period.strip()))
                .map(one -> span(date, one.start(), one.end())).toList());
    }

    /** When the person can be asked. */
    public PersonTimes of(Educator educator) {
        return times.computeIfAbsent(educator, this::read);
    }

    /**
     * Whether a timetable of these days has a class of hers; whoever has none, a counselor for instance, can
     * be visited whenever she is at work.
     */
    public boolean teaches(Educator educator) {
        return facts.timetables(educator, from, before).stream().flatMap(one -> one.getEntries().stream())
                .anyMatch(entry -> entry.getKind() == TimetableKind.TEACHING);
    }

    /**
     * Who could take the class: those that its timetable names, in their order, else those who teach its
     * subject at the school, by name.
     */
    public List<Educator> colleagues(Educator teacher, PersonTimes.Taught lesson) {
        var named = lesson.entry().getColleagues();
        if (!named.isEmpty()) {
            return named.stream().filter(one -> one != teacher)
                    .filter(one -> of(one).canCover(lesson.span(), lesson.school())).limit(MOST_COLLEAGUES)
                    .toList();
        }
        var subject = lesson.entry().getSubject();
        // Nobody who teaches then is free, so the teacher herself is not among them.
        return subject == null || subject.isBlank() ? List.of() : free.computeIfAbsent(
                new Period(new Subject(lesson.school(), folded.computeIfAbsent(subject, Folding::fold)),
                        lesson.span()), this::free);
    }

    private List<Educator> free(Period period) {
        return qualified.computeIfAbsent(period.subject, this::teachers).stream()
                .filter(one -> of(one).canCover(period.span, period.subject.school)).limit(MOST_COLLEAGUES)
                .toList();
    }

    private List<Educator> teachers(Subject subject) {
        var found = new LinkedHashSet<Educator>();
        for (var timetable : facts.timetablesAt(subject.school)) {
            boolean teaches = timetable.getEntries().stream()
                    .anyMatch(entry -> entry.getKind() == TimetableKind.TEACHING
                            && subject.is(entry.getSubject()));
            if (timetable.getEducator() != null && (teaches || employed(timetable.getEducator(), subject))) {
                found.add(timetable.getEducator());
            }
        }
        return List.copyOf(found);
    }

    private boolean employed(Educator educator, Subject subject) {
        return educator.getEmployments().stream().filter(one -> Intervals.covers(one, from))
                .map(Employment::getSubjects)
                .anyMatch(all -> all.stream().anyMatch(subject::is));
    }

    private PersonTimes read(Educator educator) {
        var reader = new PersonReader(educator);
        dates().forEach(reader::read);
        return reader.times();
    }

    /** Reads one person's days. */
    private final class PersonReader {
        private final Educator educator;
        private final List<Span> available = new ArrayList<>();
        private final List<PersonTimes.Taught> lessons = new ArrayList<>();
        private final List<Span> paid = new ArrayList<>();
        private final List<Span> wished = new ArrayList<>();
        private final List<PersonTimes.Stay> stays = new ArrayList<>();
        private final List<PersonTimes.Stay> asked = new ArrayList<>();

        PersonReader(Educator educator) {
            this.educator = educator;
        }

        PersonTimes times() {
            var free = Spans.merged(available);
            for (var taken : taken()) {
                free = Spans.without(free, taken);
            }
            lessons.sort((one, other) -> one.span().compareTo(other.span()));
            return new PersonTimes(educator, free, lessons, Spans.merged(paid), stays, asked,
                    Spans.merged(wished));
        }

        private List<Span> taken() {
            var taken = new ArrayList<>(busy.getOrDefault(educator, List.of()));
            for (Commitment commitment : facts.commitments(educator)) {
                if (commitment.getStartsAt() != null && commitment.getEndsAt() != null
                        && commitment.getStartsAt().isBefore(commitment.getEndsAt())) {
                    taken.add(span(commitment.getStartsAt(), commitment.getEndsAt()));
                }
            }
            return taken;
        }

        void read(LocalDate date) {
            if (!works(date)) {
                return;
            }
            var timetables = facts.timetables(educator, date);
            var school = school(educator, date);
            if (!isOpen(school, date)
                    && timetables.stream().noneMatch(one -> isOpen(one.getSchool(), date))) {
                return;
            }
            paid.addAll(hours(educator, school, date));
            var free = Availabilities.of(educator, date, schoolDays.day(school, date).rotation())
                    .stream().map(range -> span(date, range.start(), range.end())).toList();
            var whole = wholeDays.computeIfAbsent(date,
                    day -> List.of(span(day, reach.earliest(), reach.latest())));
            boolean entered = Availabilities.known(educator, date);
            wished.addAll(entered ? free : whole);
            var day = entered && reach.weeklyTimesBind() ? Spans.common(whole, Spans.merged(free)) : whole;
            for (var timetable : timetables) {
                day = read(timetable, date, day);
            }
            available.addAll(day);
        }

        private boolean works(LocalDate date) {
            boolean employed = educator.getEmployments().isEmpty() || Employments.isEmployed(educator, date);
            return employed && !Employments.isOnLeave(educator, date) && !overlay.isIll(educator, date);
        }

        /** Notes lessons, duties and free periods of the day; returns what of it is left for meeting. */
        private List<Span> read(Timetable timetable, LocalDate date, List<Span> day) {
            var school = timetable.getSchool();
            var left = day;
            for (var entry : timetable.getEntries()) {
                for (var span : Entries.spans(entry, schoolDays, school, date, Days.this)) {
                    left = read(entry, span, school, left);
                }
            }
            return left;
        }

        private List<Span> read(TimetableEntry entry, Span span, School school, List<Span> left) {
            var stay = new PersonTimes.Stay(span, school);
            switch (entry.getKind()) {
                case TEACHING -> {
                    lessons.add(new PersonTimes.Taught(span, school, entry));
                    stays.add(stay);
                }
                case DUTY -> {
                    stays.add(stay);
                    return Spans.without(left, span);
                }
                case PREPARATION, FREE -> asked.add(stay);
                case RELEASE -> {
                    // can meet, is not asked to cover
                }
            }
            return left;
        }
    }
}
