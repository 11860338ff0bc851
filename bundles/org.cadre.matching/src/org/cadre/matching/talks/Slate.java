/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.talks;

import java.util.List;

import org.cadre.model.Educator;

/**
 * Whom a mentee meets before she is matched.
 *
 * @param mentee the mentee
 * @param meetings whom, the best first; empty where nobody is possible
 */
public record Slate(Educator mentee, List<Meeting> meetings) {

    /** Copies the list. */
    public Slate {
        meetings = List.copyOf(meetings);
    }

    /**
     * One mentor on a slate.
     *
     * @param mentor the mentor
     * @param score of the two, 0 to 10,000
     */
    public record Meeting(Educator mentor, int score) {
    }
}
