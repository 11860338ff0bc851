/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cadre.model.Communication;
import org.cadre.model.Coverage;
import org.cadre.model.CoverageKind;
import org.cadre.model.Educator;
import org.cadre.model.Session;
import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.window.Span;

/** What sessions of the plan before have: their time, who covers, and where they are. */
final class Standings {

    /** Of no session. */
    static final Standings NONE = new Standings(null, List.of());

    private final Days days;
    private final Map<Educator, List<Coverage>> byTeacher = new HashMap<>();
    private final Map<Educator, Integer> covers = new HashMap<>();
    private final Map<Educator, Map<LocalDate, Integer>> sessions = new HashMap<>();

    Standings(Days days, List<Demand> demands) {
        this.days = days;
        for (var demand : demands) {
            var date = demand.existing().getPlannedStart().toLocalDate();
            demand.comers().forEach(one -> sessions.computeIfAbsent(one, none -> new HashMap<>())
                    .merge(date, 1, Integer::sum));
            demand.existing().getCoverage().stream().filter(Standings::isTimed)
                    .filter(one -> one.getKind() == CoverageKind.COLLEAGUE && one.getCoveredBy() != null)
                    .forEach(this::note);
        }
    }

    private void note(Coverage cover) {
        byTeacher.computeIfAbsent(cover.getAbsent(), none -> new ArrayList<>()).add(cover);
        covers.merge(cover.getCoveredBy(), 1, Integer::sum);
    }

    /** How many classes of others somebody takes. */
    int covers(Educator colleague) {
        return covers.getOrDefault(colleague, 0);
    }

    /** How many sessions somebody has on her fullest day. */
    int mostADay(Educator person) {
        return sessions.getOrDefault(person, Map.of()).values().stream().mapToInt(count -> count).max()
                .orElse(0);
    }

    /** How many sessions somebody has on the day. */
    int on(Educator person, LocalDate date) {
        return sessions.getOrDefault(person, Map.of()).getOrDefault(date, 0);
    }

    private static boolean isTimed(Coverage one) {
        return one.getAbsent() != null && one.getStartsAt() != null && one.getEndsAt() != null
                && one.getStartsAt().isBefore(one.getEndsAt());
    }

    /** Whether the people call each other. */
    static boolean isCall(Session session) {
        return session.getMode() == Communication.VIDEO || session.getMode() == Communication.PHONE;
    }

    /** The colleagues who cover classes of the teacher in that time. */
    List<Educator> colleagues(Educator teacher, Span lesson) {
        return byTeacher.getOrDefault(teacher, List.of()).stream()
                .filter(one -> span(one).overlaps(lesson)).map(Coverage::getCoveredBy).distinct().toList();
    }

    /** The session's cover of the teacher in that time; null without one. */
    Coverage cover(Session session, Educator teacher, Span lesson) {
        return session.getCoverage().stream().filter(Standings::isTimed)
                .filter(one -> one.getAbsent() == teacher && span(one).overlaps(lesson)).findFirst()
                .orElse(null);
    }

    private Span span(Coverage one) {
        return days.span(one.getStartsAt(), one.getEndsAt());
    }
}
