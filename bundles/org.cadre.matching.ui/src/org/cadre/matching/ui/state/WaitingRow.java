/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.util.Optional;

import org.cadre.core.people.PersonName;
import org.cadre.matching.proposal.WaitReason;
import org.cadre.model.Educator;

/**
 * A mentee without a mentor, as the table shows her. Immutable, so that a table may arrange it on any thread.
 *
 * @param mentee the mentee
 * @param name the mentee's name
 * @param school where the mentee works; empty where unknown
 * @param reason the reason that the last match found; empty where it knew nothing of the mentee
 * @param text the reason in words
 */
public record WaitingRow(Educator mentee, PersonName name, String school, Optional<WaitReason> reason,
        WaitText text) {

    /** The identity of the mentee. */
    public String key() {
        return mentee.getUuid();
    }
}
