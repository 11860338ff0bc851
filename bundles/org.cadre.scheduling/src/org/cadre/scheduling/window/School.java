/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.List;

/**
 * What a school can do for classes that must be covered.
 *
 * @param id the stable number, for findings
 * @param coversADay how many classes a day its office finds cover for by itself
 * @param coverPrice what each of these costs
 * @param substitutes who can be hired
 */
public record School(String id, int coversADay, int coverPrice, List<Substitutes> substitutes) {

    public School {
        substitutes = List.copyOf(substitutes);
    }

    /**
     * Substitutes for a half-day, each of whom takes one class at a time and is paid for all of it.
     *
     * @param day number of the day in the window
     * @param afternoon which half
     * @param count how many there are
     */
    public record Substitutes(int day, boolean afternoon, int count) {
    }
}
