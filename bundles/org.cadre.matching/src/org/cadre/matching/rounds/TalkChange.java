/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import org.cadre.matching.model.Talk;

/** What one side of a talk says from now on. */
public record TalkChange(Talk talk, Side side, Reply reply) {

    /** Whether that is something else than what was known. */
    public boolean isNew() {
        return !side.reply(talk).equals(reply);
    }
}
