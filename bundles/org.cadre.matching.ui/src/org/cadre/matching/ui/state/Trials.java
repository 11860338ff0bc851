/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.time.LocalDate;
import java.util.Optional;

import org.cadre.model.Mentorship;
import org.cadre.model.StatusReason;

/** Which pairs are on trial, so that somebody has to decide whether they go on. */
public final class Trials {

    private Trials() {
    }

    /** The first day after the trial of a pair; empty if there is none, or it was decided to go on. */
    public static Optional<LocalDate> end(Mentorship pair) {
        boolean kept = pair.getChanges().stream()
                .anyMatch(change -> change.getReason() == StatusReason.TRIAL_KEPT);
        return kept ? Optional.empty() : Optional.ofNullable(pair.getTrialEnd());
    }
}
