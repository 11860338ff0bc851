/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.List;
import java.util.Optional;

import org.cadre.matching.waiting.Waited;
import org.cadre.model.Educator;

/**
 * Why a mentee waits, and what would help.
 *
 * @param mentee who
 * @param away whether she is on leave, so that no change helps
 * @param mentors how many mentors there are
 * @param allowed how many of them the rules allow
 * @param conflicts the smallest sets of rules that would have to give way for a mentor to be allowed;
 *            empty if one is
 * @param relaxations changes that give her a mentor, the cheapest first
 * @param waited how long she waited before; empty if no match left her over
 */
public record WaitingWhy(Educator mentee, boolean away, int mentors, int allowed, List<Conflict> conflicts,
        List<Relaxation> relaxations, Optional<Waited> waited) {

    /** Copies the lists. */
    public WaitingWhy {
        conflicts = List.copyOf(conflicts);
        relaxations = List.copyOf(relaxations);
    }

    /**
     * Rules that together refuse mentors whom nothing else refuses.
     *
     * @param ids of the rules
     * @param labels their names
     * @param fixed whether one of them cannot be switched off
     * @param mentors how many mentors would be allowed without them
     */
    public record Conflict(List<String> ids, List<String> labels, boolean fixed, int mentors) {

        /** Copies the lists. */
        public Conflict {
            ids = List.copyOf(ids);
            labels = List.copyOf(labels);
        }
    }
}
