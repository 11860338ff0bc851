/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cadre.model.Coverage;
import org.cadre.model.CoverageKind;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.days.PersonTimes;
import org.cadre.scheduling.model.MeetingRoom;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.series.DueSessions;
import org.cadre.scheduling.window.Span;

/** What sessions that stay as they are take in a window: people's time, rooms, substitutes, offices. */
final class Occupied {

    private final Days days;
    private final PlanRules rules;
    private final Overlay overlay;
    private final Map<Half, List<Span>> substitutes = new HashMap<>();
    private final Map<School, Integer> offices = new HashMap<>();
    private final Map<String, List<Span>> rooms = new HashMap<>();

    private final Map<Whole, Integer> sessions = new HashMap<>();
    private final Map<Educator, List<Span>> spans = new HashMap<>();
    private final Map<Educator, Integer> covers = new HashMap<>();

    /** A day of somebody. */
    private record Whole(Educator person, LocalDate date) {
    }

    private record Half(School school, LocalDate date, boolean afternoon) {
    }

    /** Notes the sessions that lie in these days, and takes their people's time. */
    Occupied(Days days, PlanRules rules, Overlay overlay, List<Session> fixed) {
        this.days = days;
        this.rules = rules;
        this.overlay = overlay;
        fixed.stream().filter(one -> !one.getPlannedEnd().toLocalDate().isBefore(days.from())
                && one.getPlannedStart().toLocalDate().isBefore(days.before())).forEach(this::note);
    }

    private void note(Session session) {
        var span = days.span(session.getPlannedStart(), session.getPlannedEnd());
        for (var one : DueSessions.people(session)) {
            days.occupy(one, span);
            spans.computeIfAbsent(one, none -> new ArrayList<>()).add(span);
            sessions.merge(new Whole(one, session.getPlannedStart().toLocalDate()), 1, Integer::sum);
        }
        if (session.getPlace() != null) {
            rooms.computeIfAbsent(session.getPlace(), none -> new ArrayList<>()).add(span);
        }
        session.getCoverage().forEach(cover -> note(session, cover));
    }

    private void note(Session session, Coverage cover) {
        if (cover.getStartsAt() == null || cover.getEndsAt() == null || cover.getAbsent() == null
                || !cover.getStartsAt().isBefore(cover.getEndsAt())) {
            return;
        }
        var span = days.span(cover.getStartsAt(), cover.getEndsAt());
        var school = school(cover, span);
        if (cover.getKind() == CoverageKind.COLLEAGUE && cover.getCoveredBy() != null) {
            days.occupy(cover.getCoveredBy(), span);
            covers.merge(cover.getCoveredBy(), 1, Integer::sum);
        } else if (cover.getKind() == CoverageKind.SUBSTITUTE) {
            boolean afternoon = !session.getPlannedStart().toLocalTime().isBefore(rules.hours().noon());
            substitutes.computeIfAbsent(new Half(school, cover.getStartsAt().toLocalDate(), afternoon),
                    none -> new ArrayList<>()).add(span);
        } else if (cover.getKind() == CoverageKind.OFFICE) {
            offices.merge(school, 1, Integer::sum);
        }
    }

    /** Where the class is taught: people teach at several schools. */
    private School school(Coverage cover, Span span) {
        return days.of(cover.getAbsent()).lessons().stream().filter(one -> one.span().overlaps(span))
                .map(PersonTimes.Taught::school).findFirst()
                .orElseGet(() -> days.school(cover.getAbsent(), cover.getStartsAt().toLocalDate()));
    }

    /** How many sessions somebody has on the day that stay. */
    int sessions(Educator person, LocalDate date) {
        return sessions.getOrDefault(new Whole(person, date), 0);
    }

    /** When somebody has sessions that stay. */
    List<Span> spans(Educator person) {
        return spans.getOrDefault(person, List.of());
    }

    /** How many classes of others somebody takes for sessions that stay. */
    int covers(Educator colleague) {
        return covers.getOrDefault(colleague, 0);
    }

    /** How many substitutes are left for the half-day. */
    int substitutesLeft(School school, LocalDate date, boolean afternoon) {
        if (school == null) {
            return 0;
        }
        var taken = substitutes.getOrDefault(new Half(school, date, afternoon), List.of());
        int atOnce = taken.stream().mapToInt(at -> (int) taken.stream()
                .filter(one -> one.start() <= at.start() && at.start() < one.end()).count()).max().orElse(0);
        return Math.max(0, days.facts().substitutes(school, date, afternoon)
                - overlay.lost(school, date, afternoon) - atOnce);
    }

    /** How many classes the office already covers, on whichever day: a day's limit is never exceeded so. */
    int officeCovers(School school) {
        return offices.getOrDefault(school, 0);
    }

    /** When the room is taken. */
    List<Span> room(MeetingRoom room) {
        return rooms.getOrDefault(PlanTexts.place(room), List.of());
    }
}
