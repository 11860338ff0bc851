/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.series.Demand;

/**
 * Lets a pair call each other where nobody could be at the other one's school in time at any time at which
 * both can: a session that cannot be in person helps more as a call than not at all.
 */
final class CallsInstead {

    private final Days days;
    private final PlanRules rules;
    private final Choices choices;

    /**
     * Looks within these days.
     *
     * @param choices by the same days
     */
    CallsInstead(Days days, PlanRules rules, Choices choices) {
        this.days = days;
        this.rules = rules;
        this.choices = choices;
    }

    /** The demand, as a call if it can be nothing else. */
    Demand of(Demand demand) {
        return mayCall(demand) && isApart(demand) && choices.isTooFar(demand) ? call(demand) : demand;
    }

    /**
     * The same demands, those as calls that lost all of their times because people would have been on the way
     * from other sessions; empty if there is none.
     */
    Optional<List<Demand>> without(SolvedWindow run) {
        var all = new ArrayList<Demand>();
        boolean any = false;
        for (int i = 0; i < run.demands().size(); i++) {
            var demand = run.demands().get(i);
            boolean lost = run.plan().visits().get(i).isEmpty() && run.clashed(i) && mayCall(demand);
            all.add(lost ? call(demand) : demand);
            any |= lost;
        }
        return any ? Optional.of(all) : Optional.empty();
    }

    private boolean mayCall(Demand demand) {
        var terms = demand.terms();
        return (terms.virtual() || rules.hours().callWhenApart() && demand.pair() != null)
                && terms.inPerson() && demand.observed() == null;
    }

    private static Demand call(Demand demand) {
        return demand.with(demand.terms().relaxed(true, false));
    }

    /** Whether somebody has to be at another school in these days. */
    private boolean isApart(Demand demand) {
        return demand.comers().stream().anyMatch(one -> !days.of(one).staysElsewhere(demand.school())
                .isEmpty());
    }
}
