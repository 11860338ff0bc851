/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.time.Instant;
import java.util.Objects;

/**
 * What is known of a backup.
 *
 * @param verdict whether it came back
 * @param at when that was tried; null if never
 * @param problem what was wrong, as a sentence; empty if nothing was
 */
public record BackupState(Verdict verdict, Instant at, String problem) {

    /** Nobody has tried yet. */
    public static final BackupState UNCHECKED = new BackupState(Verdict.UNCHECKED, null, ""); //$NON-NLS-1$

    /** Whether a backup came back when it was restored to try it. */
    public enum Verdict {
        /** It was restored, opened, counted and compared. */
        GOOD,
        /** It does not come back as it should. */
        FAILED,
        /** Nobody has tried yet. */
        UNCHECKED
    }

    /** Refuses absent parts. */
    public BackupState {
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(problem);
    }

    /** Whether the backup is known to come back. */
    public boolean isGood() {
        return verdict == Verdict.GOOD;
    }
}
