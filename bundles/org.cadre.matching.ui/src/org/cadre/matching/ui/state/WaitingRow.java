/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.util.Optional;

import org.cadre.core.people.PersonName;
import org.cadre.matching.proposal.WaitReason;
import org.cadre.matching.waitlist.WaitPlace;
import org.cadre.model.Educator;

/**
 * A mentee without a mentor, as the table shows her. Immutable, so that a table may arrange it on any thread.
 *
 * @param mentee the mentee
 * @param name the mentee's name
 * @param school where the mentee works; empty where unknown
 * @param reason the reason that the last match found; empty where it knew nothing of the mentee
 * @param text the reason in words
 * @param place where she stands on the waiting list; empty where that is not known
 */
public record WaitingRow(Educator mentee, PersonName name, String school, Optional<WaitReason> reason,
        WaitText text, Optional<WaitPlace> place) {

    /** Position on the waiting list; empty for who is on leave. */
    public String position() {
        return place.filter(one -> !one.isAway()).map(one -> String.valueOf(one.position()))
                .orElse(""); //$NON-NLS-1$
    }

    /** Since which match she has been left over; empty if none left her over. */
    public String since() {
        return place.flatMap(WaitPlace::waited).map(waited -> waited.since().toString())
                .orElse(""); //$NON-NLS-1$
    }

    /** The identity of the mentee. */
    public String key() {
        return mentee.getUuid();
    }
}
