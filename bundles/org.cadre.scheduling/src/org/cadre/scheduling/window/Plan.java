/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.List;
import java.util.Optional;

/**
 * When and where every session is.
 *
 * @param visits one for each session of the window, in their order; empty for one that is not placed
 * @param cost what all of it costs, sessions that are left out included
 * @param bound no plan costs less
 * @param complete whether nobody cancelled
 */
public record Plan(List<Optional<Visit>> visits, long cost, long bound, boolean complete) {

    /** In place of a room. */
    public static final int NO_ROOM = -1;

    public Plan {
        visits = List.copyOf(visits);
    }

    public long unplaced() {
        return visits.stream().filter(Optional::isEmpty).count();
    }

    /**
     * A session that is placed.
     *
     * @param choice position among the session's choices
     * @param covers one for each class that a member misses
     * @param room where, or {@link #NO_ROOM}
     * @param call whether it is a call
     */
    public record Visit(int choice, List<Cover> covers, int room, boolean call) {

        public Visit {
            covers = List.copyOf(covers);
        }
    }
}
