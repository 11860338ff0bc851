/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import org.cadre.matching.model.Talk;
import org.cadre.model.Educator;

/** Who of the two answers. */
public enum Side {
    /** The mentor. */
    MENTOR,
    /** The mentee. */
    MENTEE;

    /** Who that is. */
    public Educator person(Talk talk) {
        return this == MENTOR ? talk.getMentor() : talk.getMentee();
    }

    /** What that side said. */
    public Reply reply(Talk talk) {
        return this == MENTOR ? new Reply(talk.getMentorAnswer(), talk.getMentorRank(), talk.getMentorOn())
                : new Reply(talk.getMenteeAnswer(), talk.getMenteeRank(), talk.getMenteeOn());
    }

    /** Changes what that side said. */
    void set(Talk talk, Reply reply) {
        if (this == MENTOR) {
            talk.setMentorAnswer(reply.answer());
            talk.setMentorRank(reply.rank());
            talk.setMentorOn(reply.on());
        } else {
            talk.setMenteeAnswer(reply.answer());
            talk.setMenteeRank(reply.rank());
            talk.setMenteeOn(reply.on());
        }
    }
}
