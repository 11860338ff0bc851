/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.List;

/**
 * Someone who meets others or covers classes.
 *
 * @param id the stable number, for findings
 * @param available when sessions and covering are possible at all; lessons lie in it too
 * @param lessons what she teaches
 * @param sessionsADay the most sessions on a day
 * @param sessionsInARow the most sessions without a break between them
 * @param mostCovers how many lessons of others she takes in the window at most
 */
public record Person(String id, List<Span> available, List<Lesson> lessons, int sessionsADay,
        int sessionsInARow, int mostCovers) {

    /** In place of a limit. */
    public static final int NO_LIMIT = Integer.MAX_VALUE;

    public Person {
        available = List.copyOf(available);
        lessons = List.copyOf(lessons);
    }
}
