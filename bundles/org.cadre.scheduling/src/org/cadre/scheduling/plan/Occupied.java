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
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.days.Overlay;
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
        DueSessions.people(session).forEach(one -> days.occupy(one, span));
        if (session.getPlace() != null) {
            rooms.computeIfAbsent(session.getPlace(), none -> new ArrayList<>()).add(span);
        }
        session.getCoverage().forEach(this::note);
    }

    private void note(Coverage cover) {
        if (cover.getStartsAt() == null || cover.getEndsAt() == null || cover.getAbsent() == null
                || !cover.getStartsAt().isBefore(cover.getEndsAt())) {
            return;
        }
        var span = days.span(cover.getStartsAt(), cover.getEndsAt());
        var school = days.school(cover.getAbsent(), cover.getStartsAt().toLocalDate());
        if (cover.getKind() == CoverageKind.COLLEAGUE && cover.getCoveredBy() != null) {
            days.occupy(cover.getCoveredBy(), span);
        } else if (cover.getKind() == CoverageKind.SUBSTITUTE) {
            boolean afternoon = !cover.getStartsAt().toLocalTime().isBefore(rules.hours().noon());
            substitutes.computeIfAbsent(new Half(school, cover.getStartsAt().toLocalDate(), afternoon),
                    none -> new ArrayList<>()).add(span);
        } else if (cover.getKind() == CoverageKind.OFFICE) {
            offices.merge(school, 1, Integer::sum);
        }
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
