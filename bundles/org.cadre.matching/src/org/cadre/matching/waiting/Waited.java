/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.waiting;

import java.time.LocalDate;

import org.cadre.matching.policy.WaitingTerms;
import org.cadre.model.Educator;

/**
 * How long somebody has waited for a mentor.
 *
 * @param mentee who
 * @param since the day of the first match that left her over
 * @param rounds on how many days a match left her over; several matches on one day count once
 * @param days instructional days since, without those on leave
 * @param priority what it costs more to leave her over again, in points of 10,000
 */
public record Waited(Educator mentee, LocalDate since, int rounds, int days, int priority) {

    /** Whole instructional weeks. */
    public int weeks() {
        return days / WaitingTerms.WEEK;
    }
}
