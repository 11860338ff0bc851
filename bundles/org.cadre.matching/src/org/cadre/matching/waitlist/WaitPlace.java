/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.waitlist;

import java.util.Optional;

import org.cadre.matching.waiting.Waited;
import org.cadre.model.Educator;

/**
 * Somebody on the waiting list of a program.
 *
 * @param position from 1; the same for those whom nothing tells apart; 0 for who is on leave and so does not
 *        wait
 * @param mentee who
 * @param waited how long; empty if no match left her over
 * @param reason why the last match left her over, as a sentence; empty where it did not know her
 */
public record WaitPlace(int position, Educator mentee, Optional<Waited> waited, String reason) {

    /** What it costs more to leave her over again, in points of 10,000. */
    public int priority() {
        return waited.map(Waited::priority).orElse(0);
    }

    /** Whether she is on leave. */
    public boolean isAway() {
        return position == 0;
    }
}
