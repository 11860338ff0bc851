/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.matching.model.GroupPin;
import org.cadre.matching.model.GroupPlan;
import org.cadre.matching.model.MatchingFactory;
import org.cadre.matching.model.MatchingPackage.Literals;
import org.cadre.model.Cohort;
import org.cadre.model.Program;

/**
 * How the groups of a program are to be, as it is stored: sizes, and who is fixed.
 *
 * @param program the program
 * @param plans one for each practice that has any
 */
record GroupPlans(Program program, List<GroupPlan> plans) {

    private static final Query<GroupPlan> ALL = Query.all(Literals.GROUP_PLAN, GroupPlan.class);

    static GroupPlans of(UnitOfWork work, Program program) throws CadreException {
        return new GroupPlans(program,
                new ArrayList<>(work.load(ALL.where(Literals.GROUP_PLAN__PROGRAM, program))));
    }

    Optional<GroupPlan> around(String focus) {
        return plans.stream().filter(plan -> Folding.same(text(plan.getFocus()), focus)).findFirst();
    }

    /** The sizes that are wanted, from three to eight where nobody said. */
    GroupSize size(String focus) {
        return around(focus).filter(plan -> plan.getLeast() >= 2 && plan.getMost() >= plan.getLeast())
                .map(plan -> new GroupSize(plan.getLeast(), plan.getMost())).orElse(GroupSize.PRESET);
    }

    /** Who stays in the group; people who were deleted since are none. */
    List<GroupPin> pins(Cohort cohort) {
        return pins().stream().filter(pin -> !pin.isOut() && pin.getCohort() == cohort).toList();
    }

    /** Who is left out. */
    List<GroupPin> out() {
        return pins().stream().filter(GroupPin::isOut).toList();
    }

    private List<GroupPin> pins() {
        return plans.stream().flatMap(plan -> plan.getPins().stream())
                .filter(pin -> pin.getEducator() != null).toList();
    }

    /** The plan for that practice, made if there is none yet; only inside an edit. */
    GroupPlan need(UnitOfWork work, String focus, GroupSize size) {
        return around(focus).orElseGet(() -> {
            var plan = MatchingFactory.eINSTANCE.createGroupPlan();
            plan.setProgram(program);
            plan.setFocus(focus);
            plan.setLeast(size.least());
            plan.setMost(size.most());
            work.add(plan);
            plans.add(plan);
            return plan;
        });
    }

    static String text(String text) {
        return Objects.requireNonNullElse(text, ""); //$NON-NLS-1$
    }
}
