/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.run;

import java.util.Optional;

import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.StatusChange;

/**
 * Who reviewed pairs. A pair is reviewed once the coordinator accepted it; whatever is published without that
 * is accepted by being published.
 */
public final class Reviews {

    private Reviews() {
    }

    /** Whether the pair is to be published and was reviewed, or was published already. */
    public static boolean isReviewed(Mentorship pair) {
        return pair.getStatus() != MentorshipStatus.PROPOSED;
    }

    /** By whom and when the pair was reviewed last; empty if it is not reviewed, or nobody kept it. */
    public static Optional<StatusChange> of(Mentorship pair) {
        return isReviewed(pair) ? pair.getChanges().stream()
                .filter(change -> change.getAfter() == MentorshipStatus.ACCEPTED)
                .reduce((earlier, later) -> later) : Optional.empty();
    }
}
