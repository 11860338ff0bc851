/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cadre.scheduling.kernel.Placement;
import org.cadre.scheduling.kernel.PlacementReport;

/** What each session of a plan costs, and why some have no place. */
public final class PlanReport {

    private final WindowModel model;
    private final Placement placement;
    private final PlacementReport report;

    /**
     * Why a session has no place.
     *
     * @param session which
     * @param impossible how many of its choices are impossible whatever else is moved: somebody is not
     *        there, or
     *        nobody could cover
     * @param blocked its other choices, cheapest first
     */
    public record LeftOut(int session, int impossible, List<Blocked> blocked) {

        /** The choice that a single thing more would make possible, the cheapest of them. */
        public Optional<Blocked> cheapestChange() {
            return blocked.stream().filter(choice -> choice.by.size() == 1).findFirst();
        }
    }

    /**
     * A choice that other sessions stand in the way of.
     *
     * @param choice its position
     * @param by what is used up; empty if only the budget or the price is against it
     * @param cost what the plan would cost with one more of each
     */
    public record Blocked(int choice, List<Scarce> by, long cost) {
    }

    /** Reports about this placement of the model's window. */
    public PlanReport(WindowModel model, Placement placement) {
        this.model = model;
        this.placement = placement;
        report = new PlacementReport(placement);
    }

    /** The price of every session; what covers many is shared evenly. They add up to the cost of the plan. */
    public long[] prices() {
        return report.prices();
    }

    /** All sessions that have no place, with the reasons. */
    public List<LeftOut> leftOut() {
        return IntStream.range(0, model.problem().sessions()).filter(session -> !placement.placed(session))
                .mapToObj(this::leftOut).toList();
    }

    private LeftOut leftOut(int session) {
        var blocked = report.obstacles(session).stream().map(this::blocked).toList();
        int choices = model.window().sessions().get(session).choices().size();
        return new LeftOut(session, choices - blocked.size(), blocked);
    }

    private Blocked blocked(PlacementReport.Obstacle obstacle) {
        var scarce = obstacle.pools().stream().map(model::scarce).toList();
        return new Blocked(model.choice(obstacle.time()), scarce, obstacle.cost());
    }
}
