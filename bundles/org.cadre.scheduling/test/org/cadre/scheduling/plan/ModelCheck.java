/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.people.Intervals;
import org.cadre.model.BellSchedule;
import org.cadre.model.CalendarDay;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.CoverageKind;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.model.Commitment;
import org.cadre.scheduling.model.MeetingRoom;
import org.cadre.scheduling.model.SubstitutePool;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.TimetableEntry;
import org.cadre.scheduling.model.TimetableKind;
import org.cadre.scheduling.model.Travel;

/**
 * Checks a plan against the model as it is written, without anything that made the plan: calendars with all
 * their days, bells, timetables of named periods, leave, commitments, rooms, substitutes, travel.
 */
final class ModelCheck {

    private final List<Element> roots;
    private final SchedulePlan plan;
    private final List<String> faults = new ArrayList<>();

    private record At(Educator person, LocalDateTime start, LocalDateTime end, School school, boolean call,
            String what) {
    }

    private ModelCheck(List<Element> roots, SchedulePlan plan) {
        this.roots = roots;
        this.plan = plan;
    }

    static List<String> check(List<Element> roots, SchedulePlan plan) {
        var check = new ModelCheck(roots, plan);
        plan.sessions().forEach(check::session);
        check.people();
        check.rooms();
        check.substitutes();
        check.cycles();
        check.rows();
        return check.faults;
    }

    private <T> List<T> all(Class<T> type) {
        return roots.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void fault(String text, Object... values) {
        faults.add(text.formatted(values));
    }

    private void session(PlannedSession one) {
        var demand = one.demand();
        var date = one.start().toLocalDate();
        var day = day(demand.school(), date);
        if (day == null || day.getKind() != CalendarDayKind.INSTRUCTIONAL
                && day.getKind() != CalendarDayKind.HALF_DAY && day.getKind() != CalendarDayKind.TESTING) {
            fault("%s on a day without school", one.start());
            return;
        }
        boolean testing = day.getKind() == CalendarDayKind.TESTING;
        for (var person : demand.people()) {
            person(one, person, date);
            onTheWay(one, person);
            var lessons = lessons(person, one.start(), one.end());
            long covers = one.covers().stream().filter(cover -> cover.absent() == person).count();
            if (person == demand.observed()) {
                if (lessons == 0 && hasClasses(person) || covers > 0) {
                    fault("%s: nothing to visit", one.start());
                }
                continue;
            }
            if (covers != lessons) {
                fault("%s: %d lessons missed, %d covered", one.start(), lessons, covers);
            }
            if (lessons > 0 && (testing || !demand.terms().leavesClass())) {
                fault("%s leaves a class", one.start());
            }
        }
        one.covers().forEach(cover -> cover(one, cover));
        if (date.isBefore(demand.from()) || !date.isBefore(demand.before())) {
            fault("%s outside of its cycle", one.start());
        }
    }

    private void person(PlannedSession one, Educator person, LocalDate date) {
        if (person.getLeaves().stream().anyMatch(leave -> Intervals.covers(leave, date))) {
            fault("%s on leave", one.start());
        }
        for (var busy : all(Commitment.class)) {
            if (busy.getEducator() == person && busy.getStartsAt().isBefore(one.end())
                    && one.start().isBefore(busy.getEndsAt())) {
                fault("%s against a commitment", one.start());
            }
        }
        if (count(person, one.start(), one.end(), TimetableKind.DUTY) > 0) {
            fault("%s in a duty", one.start());
        }
        int day = date.getDayOfWeek().getValue();
        boolean limited = person.getAvailability().stream().anyMatch(a -> Intervals.covers(a, date));
        if (limited && person.getAvailability().stream().noneMatch(a -> a.getDayOfWeek() == day
                && !one.start().toLocalTime().isBefore(a.getStartTime())
                && !one.end().toLocalTime().isAfter(a.getEndTime()))) {
            fault("%s outside of availability", one.start());
        }
    }

    /** Nobody comes from, or goes to, a class or duty at another school without the time for the way. */
    private void onTheWay(PlannedSession one, Educator person) {
        for (var timetable : all(Timetable.class)) {
            var there = timetable.getSchool();
            var day = day(there, one.start().toLocalDate());
            if (timetable.getEducator() != person || there == one.demand().school() || one.call()
                    || day == null || !isSchool(day)) {
                continue;
            }
            int way = way(there, one.demand().school());
            if (timetable.getEntries().stream()
                    .filter(entry -> entry.getKind() == TimetableKind.TEACHING
                            || entry.getKind() == TimetableKind.DUTY)
                    .anyMatch(entry -> meets(entry, there, day, one.start().minusMinutes(way),
                            one.end().plusMinutes(way)))) {
                fault("%s: %s cannot be there in time", one.start(), person.getGivenName());
            }
        }
    }

    private int way(School one, School other) {
        return all(Travel.class).stream()
                .filter(t -> List.of(t.getOne(), t.getOther()).containsAll(List.of(one, other)))
                .mapToInt(Travel::getMinutes).findFirst().orElse(20);
    }

    private void cover(PlannedSession one, PlannedCover cover) {
        if (cover.kind() == CoverageKind.COLLEAGUE) {
            if (lessons(cover.coveredBy(), cover.start(), cover.end()) > 0
                    || count(cover.coveredBy(), cover.start(), cover.end(), TimetableKind.DUTY) > 0
                    || count(cover.coveredBy(), cover.start(), cover.end(), TimetableKind.RELEASE) > 0) {
                fault("%s covered by somebody who is not free", one.start());
            }
            person(one, cover.coveredBy(), cover.start().toLocalDate());
        }
    }

    private boolean hasClasses(Educator person) {
        return all(Timetable.class).stream().filter(one -> one.getEducator() == person)
                .flatMap(one -> one.getEntries().stream())
                .anyMatch(entry -> entry.getKind() == TimetableKind.TEACHING);
    }

    private long lessons(Educator person, LocalDateTime start, LocalDateTime end) {
        return count(person, start, end, TimetableKind.TEACHING);
    }

    private long count(Educator person, LocalDateTime start, LocalDateTime end, TimetableKind kind) {
        long count = 0;
        for (var timetable : all(Timetable.class)) {
            var day = timetable.getEducator() == person ? day(timetable.getSchool(), start.toLocalDate())
                    : null;
            if (day != null && isSchool(day)) {
                count += timetable.getEntries().stream().filter(entry -> entry.getKind() == kind)
                        .filter(entry -> meets(entry, timetable.getSchool(), day, start, end)).count();
            }
        }
        return count;
    }

    private static boolean isSchool(CalendarDay day) {
        return day.getKind() != CalendarDayKind.HOLIDAY
                && day.getKind() != CalendarDayKind.PROFESSIONAL_DEVELOPMENT;
    }

    private boolean meets(TimetableEntry entry, School school, CalendarDay day, LocalDateTime start,
            LocalDateTime end) {
        boolean weekday = entry.getDayOfWeek() == 0
                || entry.getDayOfWeek() == day.getDate().getDayOfWeek().getValue();
        boolean rotation = entry.getRotation() == null || entry.getRotation().equals(day.getRotation());
        if (!weekday || !rotation) {
            return false;
        }
        var name = day.getKind() == CalendarDayKind.HALF_DAY ? "Half" : "Regular";
        for (var bells : all(BellSchedule.class)) {
            for (var period : bells.getPeriods()) {
                if (bells.getSchool() == school && bells.getName().equals(name)
                        && period.getName().equals(entry.getPeriod())
                        && overlap(start.toLocalTime(), end.toLocalTime(), period.getStartTime(),
                                period.getEndTime())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean overlap(LocalTime start, LocalTime end, LocalTime from, LocalTime until) {
        return start.isBefore(until) && from.isBefore(end);
    }

    private CalendarDay day(School school, LocalDate date) {
        return all(SchoolCalendar.class).stream().filter(one -> one.getSchool() == school)
                .flatMap(one -> one.getDays().stream()).filter(day -> day.getDate().equals(date)).findFirst()
                .orElse(null);
    }

    /** Nobody is at two places, nor on the way when she should be there. */
    private void people() {
        var all = new ArrayList<At>();
        for (var one : plan.sessions()) {
            one.demand().people().forEach(who -> all.add(new At(who, one.start(), one.end(),
                    one.demand().school(), one.call(), "session")));
            one.covers().stream().filter(cover -> cover.coveredBy() != null)
                    .forEach(cover -> all.add(new At(cover.coveredBy(), cover.start(), cover.end(),
                            one.demand().school(), true, "cover")));
        }
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                var one = all.get(i);
                var other = all.get(j);
                if (one.person == other.person && tooNear(one, other)) {
                    fault("%s: %s and %s at once (%s)", one.person.getGivenName(), one.what, other.what,
                            one.start);
                }
            }
        }
    }

    private boolean tooNear(At one, At other) {
        int way = one.call || other.call || one.school == other.school ? 0 : way(one.school, other.school);
        return one.start.minusMinutes(way).isBefore(other.end)
                && other.start.isBefore(one.end.plusMinutes(way));
    }

    private void rooms() {
        for (var room : all(MeetingRoom.class)) {
            var there = plan.sessions().stream().filter(one -> PlanTexts.place(room).equals(one.place()))
                    .toList();
            for (var one : there) {
                if (there.stream().anyMatch(other -> other != one && other.start().isBefore(one.end())
                        && one.start().isBefore(other.end()))) {
                    fault("%s: two sessions in %s", one.start(), room.getName());
                }
            }
        }
    }

    private void substitutes() {
        var taken = plan.sessions().stream().flatMap(one -> one.covers().stream()
                .filter(cover -> cover.kind() == CoverageKind.SUBSTITUTE)
                .map(cover -> new At(cover.absent(), cover.start(), cover.end(), school(cover), false, "")))
                .toList();
        for (var at : taken) {
            long atOnce = taken.stream().filter(one -> one.school == at.school)
                    .filter(one -> !one.start.isAfter(at.start) && at.start.isBefore(one.end)).count();
            boolean afternoon = !at.start.toLocalTime().isBefore(LocalTime.NOON);
            int there = all(SubstitutePool.class).stream().filter(pool -> pool.getSchool() == at.school)
                    .mapToInt(pool -> afternoon ? pool.getAfternoon() : pool.getMorning()).sum();
            if (atOnce > there) {
                fault("%s: %d substitutes of %d", at.start, atOnce, there);
            }
        }
    }

    private School school(PlannedCover cover) {
        return all(Timetable.class).stream().filter(one -> one.getEducator() == cover.absent())
                .map(Timetable::getSchool).findFirst().orElse(null);
    }

    /** What follows comes after what it follows, and as soon as is wanted. */
    private void rows() {
        for (var later : plan.sessions()) {
            var series = later.demand().series();
            for (var first : plan.sessions()) {
                boolean row = series != null && series.getFollows() != null
                        && series.getFollows() == first.demand().series()
                        && first.demand().cycle() == later.demand().cycle()
                        && first.demand().people().equals(later.demand().people());
                boolean late = row && series.getWithinDays() > 0 && later.start().toLocalDate()
                        .isAfter(first.start().toLocalDate().plusDays(series.getWithinDays()));
                if (row && (later.start().isBefore(first.end()) || late)) {
                    fault("%s does not follow %s", later.start(), first.start());
                }
            }
        }
    }

    private void cycles() {
        var keys = plan.sessions().stream().map(one -> one.demand().series().getName() + one.demand().cycle()
                + one.demand().people().stream().map(Educator::getGivenName).toList()).toList();
        if (keys.stream().distinct().count() != keys.size()) {
            fault("a cycle is served twice");
        }
    }
}
