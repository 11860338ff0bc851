/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

import org.cadre.model.Program;
import org.cadre.model.Session;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.series.SeriesScope;

/**
 * What to plan.
 *
 * @param scope for whom and when
 * @param overlay what happened besides
 * @param moves sessions that somebody moved by hand, with their new starts in the district's time
 * @param repair whether only the sessions of the plan before are placed, with as few moves as possible
 */
public record PlanRequest(SeriesScope scope, Overlay overlay, Map<Session, LocalDateTime> moves,
        boolean repair) {

    public PlanRequest {
        moves = Map.copyOf(moves);
    }

    /** The same for one program, with its sessions only. */
    PlanRequest of(Program program) {
        var own = new HashMap<>(moves);
        own.keySet().removeIf(one -> one.getProgram() != program);
        return new PlanRequest(new SeriesScope(program, null, scope.from(), scope.before(), scope.today()),
                overlay, own, repair);
    }

    /** Plans everything that is due. */
    public static PlanRequest of(SeriesScope scope) {
        return new PlanRequest(scope, Overlay.NONE, Map.of(), false);
    }
}
