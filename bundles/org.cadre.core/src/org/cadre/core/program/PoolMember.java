/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.program;

import java.util.List;

import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.ParticipantRole;

/**
 * Somebody who may mentor or is to be mentored in a program.
 *
 * @param educator the person
 * @param role in which role
 * @param origin how the person came into the pool
 * @param committed the mentorships in this role that no new match may move: for a mentor those of all
 *            programs, since the caseload is one; for a mentee those of this program
 */
public record PoolMember(Educator educator, ParticipantRole role, Origin origin, List<Mentorship> committed) {

    /** How a person came into a pool. */
    public enum Origin {
        /** The program's query found her. */
        QUERY,
        /** She signed up or was added by hand. */
        JOINED
    }

    /** Copies the mentorships. */
    public PoolMember {
        committed = List.copyOf(committed);
    }

    /** The caseload that the committed mentorships use up, in weighted mentees. */
    public double usedLoad() {
        return Mentorships.load(committed);
    }

    /**
     * The greatest caseload of a mentor, in weighted mentees; 1 where the person stated none, 0 for a mentee.
     */
    public double loadLimit() {
        if (role == ParticipantRole.MENTEE) {
            return 0;
        }
        return educator.getMentorProfile() == null ? 1 : educator.getMentorProfile().getCaseloadLimit();
    }

    /** The caseload a mentor can still take, never negative. */
    public double freeLoad() {
        return Math.max(0, loadLimit() - usedLoad());
    }

    /** Whether a mentee has a mentor in this program already. */
    public boolean isMatched() {
        return role == ParticipantRole.MENTEE && !committed.isEmpty();
    }
}
