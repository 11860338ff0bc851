/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.StatusReason;

/** Something that happened in the middle of a year. */
public sealed interface Change {

    /** The trial period is over and the two go on. */
    record TrialKept(Mentorship pair) implements Change {
    }

    /** The trial period is over and the two do not go on; the mentee gets another mentor. */
    record TrialEnded(Mentorship pair) implements Change {
    }

    /**
     * Somebody is no longer there. Her pairs as a mentor end; those as a mentee, too, unless she is on leave.
     *
     * @param reason DEPARTED from the district, LEFT_PROGRAM, or ON_LEAVE without a known day of return
     */
    record Leaves(Educator person, StatusReason reason) implements Change {
    }

    /** Somebody is back: a mentor has her places again, a mentee who has no mentor gets one. */
    record Returns(Educator person) implements Change {
    }

    /** Somebody joins who is to be mentored. */
    record Joins(Educator mentee) implements Change {
    }
}
