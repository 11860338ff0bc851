/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a database keeps what it needs to take commits back: for the latest commits, and for those of the
 * latest
 * days, whichever is more.
 *
 * @param commits how many commits, at least 0
 * @param days how many days of 24 hours, at least 0
 */
public record Keeping(int commits, int days) {

    /** What holds unless somebody chose otherwise. */
    public static final Keeping STANDARD = new Keeping(100, 90);

    /** Refuses negative numbers. */
    public Keeping {
        if (commits < 0 || days < 0) {
            throw new IllegalArgumentException(commits + ", " + days); //$NON-NLS-1$
        }
    }

    /**
     * Whether what a commit needs may be forgotten.
     *
     * @param last the number of the latest commit
     */
    public boolean isOver(long sequence, Instant at, long last, Instant now) {
        return sequence <= last - commits && at.isBefore(now.minus(Duration.ofDays(days)));
    }
}
