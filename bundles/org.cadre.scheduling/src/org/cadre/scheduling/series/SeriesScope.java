/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.time.LocalDate;

import org.cadre.model.Cohort;
import org.cadre.model.Program;

/**
 * For whom, and on which days, sessions are looked for.
 *
 * @param program only its sessions; null for all programs
 * @param cohort only its sessions; null for all of the program
 * @param from the first day
 * @param before the day after the last
 * @param today sessions before this day stay as they are
 */
public record SeriesScope(Program program, Cohort cohort, LocalDate from, LocalDate before, LocalDate today) {

    /** Whether the program belongs to it. */
    boolean has(Program one) {
        return program == null || program == one;
    }

    /** Whether the day lies in it. */
    public boolean has(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(before);
    }

    /** The same on other days. */
    public SeriesScope within(LocalDate first, LocalDate end) {
        return new SeriesScope(program, cohort, first, end, today);
    }
}
