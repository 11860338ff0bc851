/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

/**
 * What a match would be under a condition.
 *
 * @param mentorOf the mentor of each row, or {@link Placement#NOBODY}
 * @param objective the costs added up
 * @param bound no placement that fulfills the condition costs less
 */
public record What(int[] mentorOf, long objective, long bound) {

    /** Whether no better placement fulfills the condition. */
    public boolean exact() {
        return objective == bound;
    }
}
