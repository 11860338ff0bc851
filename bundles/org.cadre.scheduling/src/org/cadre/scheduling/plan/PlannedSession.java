/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

import org.cadre.scheduling.series.Demand;

/**
 * A session with its place in the plan.
 *
 * @param start in the district's time
 * @param place the room with its school, or the school; null for a call
 * @param call whether it is a call
 * @param late whether it lies outside somebody's contract hours
 * @param unwished whether it lies outside the weekly times that somebody of them entered
 * @param points its share of what the plan costs by the rules
 * @param change how it differs from the plan before
 */
public record PlannedSession(Demand demand, LocalDateTime start, LocalDateTime end, String place,
        boolean call, boolean late, boolean unwished, List<PlannedCover> covers, long points, Change change) {

    public PlannedSession {
        covers = List.copyOf(covers);
    }

    /** How a session differs from the plan before. */
    public enum Change {
        /** It wasn't there. */
        NEW,
        /** Nothing but perhaps its cover changed. */
        KEPT,
        /** It is at another time. */
        MOVED,
        /** It is at the same time in another place, or with other people. */
        CHANGED
    }

    /** What it costs in money. */
    public BigDecimal money() {
        return covers.stream().map(PlannedCover::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
