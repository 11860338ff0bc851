/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.log;

import java.util.Objects;

/**
 * What somebody says about a session.
 *
 * @param result what came of it
 * @param phase the phase of the coaching cycle that it served; null to leave it as it is, blank for none
 * @param nextStep the next step, sealed for the pair; null to leave it as it is, blank for none
 * @param note a private note, sealed for the pair; null to leave it as it is, blank for none
 */
public record LogEntry(Result result, String phase, String nextStep, String note) {

    /** Refuses an absent result. */
    public LogEntry {
        Objects.requireNonNull(result);
    }

    /** Returns an entry that says nothing but what came of the session. */
    public static LogEntry of(Result result) {
        return new LogEntry(result, null, null, null);
    }

    /** Whether a private text is to be written. */
    boolean hasPrivateText() {
        return nextStep != null && !nextStep.isBlank() || note != null && !note.isBlank();
    }
}
