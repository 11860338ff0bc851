/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.program;

import java.time.LocalDate;
import java.util.Optional;

import org.cadre.model.Mentorship;
import org.cadre.model.StatusChange;
import org.cadre.model.StatusReason;

/** Which pairs are on trial, so that somebody has to decide whether they go on. */
public final class Trials {

    private Trials() {
    }

    /**
     * The first day after the trial of a pair; empty if there is none, or it was decided to go on and no
     * other trial was begun since.
     */
    public static Optional<LocalDate> end(Mentorship pair) {
        return isDecided(pair) ? Optional.empty() : Optional.ofNullable(pair.getTrialEnd());
    }

    /** Whether the pair is on trial on that day. */
    public static boolean isOn(Mentorship pair, LocalDate day) {
        return end(pair).filter(day::isBefore).isPresent();
    }

    private static boolean isDecided(Mentorship pair) {
        for (var change : pair.getChanges().reversed()) {
            if (change.getReason() == StatusReason.TRIAL_KEPT) {
                return true;
            }
            if (isBeginning(change)) {
                return false;
            }
        }
        return false;
    }

    /** What {@link MentorshipService#beginTrial} keeps: no other step leaves the status as it is. */
    private static boolean isBeginning(StatusChange change) {
        return change.getReason() == StatusReason.NONE && change.getBefore() == change.getAfter();
    }
}
