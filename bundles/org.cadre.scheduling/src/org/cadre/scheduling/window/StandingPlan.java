/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cadre.assignment.Progress;
import org.cadre.scheduling.kernel.Placement;
import org.cadre.scheduling.kernel.PlacementRepair;
import org.cadre.scheduling.kernel.PlacementSolver;
import org.cadre.scheduling.kernel.Standing;

/**
 * A plan that is in force, to be mended with the fewest moves: whoever has lost his place gets another one.
 * Limits that the plan in force exceeds count as high as it needs them, but for those that are said to have
 * become lower.
 */
public final class StandingPlan {

    private static final int MOST_PUSHES = 3;

    private final WindowModel model;
    private final Placement placement;
    private final Map<Integer, Integer> lower = new HashMap<>();
    private final BitSet banned = new BitSet();

    /**
     * A way to mend it.
     *
     * @param changed sessions whose time, place or covers are others now
     * @param pushed how many of them had not lost their place
     * @param fewest whether it is proven that no fewer need be pushed to place as many
     */
    public record Mended(Placement placement, List<Integer> changed, int pushed, boolean fewest) {
    }

    /**
     * A plan in force.
     *
     * @param visits where each session of the window is; empty for those that lost their place. One whose
     *        time, place or cover the window does not offer has lost its place, too.
     */
    public StandingPlan(WindowModel model, List<Optional<Plan.Visit>> visits) {
        this.model = model;
        int[] times = new int[visits.size()];
        int[][] ways = new int[visits.size()][];
        Arrays.fill(times, Placement.UNPLACED);
        for (int i = 0; i < times.length; i++) {
            int session = i;
            visits.get(i).ifPresent(visit -> model.time(session, visit.choice())
                    .ifPresent(time -> model.ways(time, visit).ifPresent(found -> {
                        times[session] = time;
                        ways[session] = found;
                    })));
        }
        placement = Standing.of(model.problem(), times, ways);
    }

    /** Whether the session has its place still. */
    public boolean stands(int session) {
        return placement.placed(session);
    }

    /** Whether the session is in the other placement just as it is in the plan in force. */
    public boolean isAs(int session, Placement other) {
        return placement.time(session) == other.time(session)
                && Arrays.equals(placement.ways(session), other.ways(session));
    }

    /** There are no more substitutes in the half-day than the window says. */
    public void lose(int school, int day, boolean afternoon) {
        model.substitutes(school, day, afternoon).ifPresent(pool -> {
            int most = model.problem().capacity(pool);
            if (most < placement.problem().capacity(pool)) {
                lower.put(pool, most);
            }
        });
    }

    /** The session may not be put at the choice. */
    public void ban(int session, int choice) {
        model.time(session, choice).ifPresent(banned::set);
    }

    /** Finds the repair with the fewest moves of sessions that have not lost their place. */
    public Mended mend(Progress progress) {
        int[] homeless = IntStream.range(0, model.problem().sessions())
                .filter(session -> !stands(session)).toArray();
        var change = new PlacementRepair.Change(banned::get, way -> false, homeless, lower,
                PlacementRepair.NONE, PlacementRepair.NONE);
        var found = new PlacementRepair(placement, MOST_PUSHES).repair(change, progress);
        return new Mended(found.placement(), found.changed(), found.pushed(), found.fewest());
    }

    /** Places everything anew, which may leave out fewer; nothing is proven, and bans are not known. */
    public Placement anew(PlacementSolver solver, Progress progress) {
        return solver.solve(placement.problem().withCapacities(lower), progress);
    }

    /** Whether any choice was banned. */
    public boolean hasBans() {
        return !banned.isEmpty();
    }
}
