/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.List;

/**
 * A class that somebody teaches, and that somebody else must take while she is in a session.
 *
 * @param span from when to when
 * @param school where
 * @param canMerge whether pupils can join another class, which loses them the lesson
 * @param colleagues people who are qualified to take it
 */
public record Lesson(Span span, int school, boolean canMerge, List<Integer> colleagues) {

    public Lesson {
        colleagues = List.copyOf(colleagues);
    }
}
