/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.people;

import org.cadre.model.Educator;

/** What mentors can carry and what mentees weigh. */
public final class Caseloads {

    /** Limit of a mentor and load of a mentee without a profile; the model's defaults. */
    private static final double ORDINARY = 1.0;

    private Caseloads() {
    }

    /** The greatest caseload of a mentor, in weighted mentees. */
    public static double limit(Educator mentor) {
        var profile = mentor.getMentorProfile();
        return profile == null ? ORDINARY : Math.max(0, profile.getCaseloadLimit());
    }

    /** The smallest caseload that justifies the mentor's release; 0 for none. */
    public static double minimum(Educator mentor) {
        var profile = mentor.getMentorProfile();
        return profile == null ? 0 : Math.max(0, profile.getCaseloadMinimum());
    }

    /** What the mentee weighs in a caseload. */
    public static double load(Educator mentee) {
        var profile = mentee.getMenteeProfile();
        return profile == null ? ORDINARY : Math.max(0, profile.getLoad());
    }
}
