/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.List;
import java.util.Map;

/**
 * Someone who meets others or covers classes.
 *
 * @param id the stable number, for findings
 * @param available when sessions and covering are possible at all; lessons lie in it too
 * @param lessons what she teaches
 * @param sessionsADay the most sessions on a day
 * @param otherDays the most on days that differ, for instance because she has other sessions then
 * @param others the sessions that she has besides and that stay; they lie outside of what is available
 * @param sessionsInARow the most sessions without a break between them
 * @param mostCovers how many lessons of others she takes in the window at most
 */
public record Person(String id, List<Span> available, List<Lesson> lessons, int sessionsADay,
        Map<Integer, Integer> otherDays, List<Span> others, int sessionsInARow, int mostCovers) {

    /** In place of a limit. */
    public static final int NO_LIMIT = Integer.MAX_VALUE;

    public Person {
        available = List.copyOf(available);
        lessons = List.copyOf(lessons);
        otherDays = Map.copyOf(otherDays);
        others = List.copyOf(others);
    }

    /** Somebody for whom all days are alike, without other sessions. */
    public Person(String id, List<Span> available, List<Lesson> lessons, int sessionsADay, int sessionsInARow,
            int mostCovers) {
        this(id, available, lessons, sessionsADay, Map.of(), List.of(), sessionsInARow, mostCovers);
    }

    /** The most sessions on the day. */
    public int sessionsOn(int day) {
        return otherDays.getOrDefault(day, sessionsADay);
    }
}
