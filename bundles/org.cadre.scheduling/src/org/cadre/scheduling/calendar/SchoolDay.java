/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One day of a school's calendar.
 *
 * @param rotation label of the rotation day, for instance A or 4; empty without rotation
 * @param bells what rings that day; empty if the school's regular bells do
 */
public record SchoolDay(LocalDate date, Kind kind, Optional<String> rotation, Optional<Bells> bells) {

    /** What a day is for. */
    public enum Kind {
        INSTRUCTIONAL, HALF_DAY, HOLIDAY, TESTING, PROFESSIONAL_DEVELOPMENT;

        /** Whether pupils are taught: such days count for clocks and averages. */
        public boolean countsAsInstructional() {
            return this == INSTRUCTIONAL || this == HALF_DAY || this == TESTING;
        }

        /** Whether sessions in class time are possible; testing blocks visits and observations. */
        public boolean allowsSessions() {
            return this == INSTRUCTIONAL || this == HALF_DAY;
        }
    }

    SchoolDay as(Kind other) {
        return new SchoolDay(date, other, rotation, bells);
    }

    SchoolDay rotated(Optional<String> label) {
        return new SchoolDay(date, kind, label, bells);
    }
}
