/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.cadre.core.people.PersonName;
import org.cadre.matching.text.ScoreTexts;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/** Says in words what decisions about groups bring about. */
public final class RegroupTexts {

    private static final int NAMED = 3;

    private RegroupTexts() {
    }

    /** What the coordinator did, as it follows "Undo" in the menu. */
    public static String label(Regrouping regrouping) {
        return switch (regrouping.decision()) {
            case Regroup.Move move -> NLS.bind(Messages.Regroup_move, people(move.people()), name(move.to()));
            case Regroup.Swap swap -> NLS.bind(Messages.Regroup_swap, PersonName.show(swap.one()),
                    PersonName.show(swap.other()));
            case Regroup.Lock lock -> NLS.bind(Messages.Regroup_lock, people(lock.people()),
                    name(lock.group()));
            case Regroup.Unlock open -> NLS.bind(Messages.Regroup_unlock, people(open.people()),
                    name(open.group()));
            case Regroup.Split split -> NLS.bind(Messages.Regroup_split, name(split.group()));
            case Regroup.Merge merge -> NLS.bind(Messages.Regroup_merge, name(merge.from()),
                    name(merge.into()));
            case Regroup.LeaveOut out -> NLS.bind(Messages.Regroup_leaveOut, people(out.people()),
                    name(out.group()));
            case Regroup.Arrange arrange -> arrange.focus().isEmpty() ? Messages.Regroup_arrangeAll
                    : NLS.bind(Messages.Regroup_arrange, arrange.focus());
        };
    }

    /** One line: what was decided, who else moved, what it does to the fit, and what it breaks. */
    public static String line(Regrouping regrouping) {
        var line = NLS.bind(Messages.Regroup_line, new Object[] { label(regrouping), others(regrouping),
            fit(regrouping) });
        return regrouping.breaches().isEmpty() ? line
                : line + ' ' + String.join(" ", regrouping.breaches()); //$NON-NLS-1$
    }

    private static String others(Regrouping regrouping) {
        var others = regrouping.others();
        if (others.isEmpty()) {
            return regrouping.about().isEmpty() ? Messages.Regroup_nobody : Messages.Regroup_nobodyElse;
        }
        var named = others.size() > NAMED ? "" : names(others); //$NON-NLS-1$
        var many = regrouping.about().isEmpty() ? Messages.Regroup_many : Messages.Regroup_manyElse;
        var one = regrouping.about().isEmpty() ? Messages.Regroup_one : Messages.Regroup_oneElse;
        return (others.size() == 1 ? one : NLS.bind(many, others.size())) + named;
    }

    @SuppressWarnings("nls")
    private static String names(List<Regrouped> moved) {
        return moved.stream().map(one -> PersonName.show(one.person()))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String fit(Regrouping regrouping) {
        int before = regrouping.fitBefore();
        int after = regrouping.fitAfter();
        if (before == after) {
            return NLS.bind(Messages.Regroup_sameFit, ScoreTexts.score(after));
        }
        return NLS.bind(after > before ? Messages.Regroup_rises : Messages.Regroup_falls,
                ScoreTexts.score(before), ScoreTexts.score(after));
    }

    /** Who moved from where to where. */
    public static String moved(Regrouped moved) {
        return NLS.bind(Messages.Regroup_fromTo, new Object[] { PersonName.show(moved.person()),
            moved.from().orElse(Messages.Regroup_none), moved.to().orElse(Messages.Regroup_none) });
    }

    private static String people(List<Educator> people) {
        return people.size() == 1 ? PersonName.show(people.get(0))
                : NLS.bind(Messages.Regroup_people, people.size());
    }

    private static String name(Cohort cohort) {
        return Objects.requireNonNullElse(cohort.getName(), ""); //$NON-NLS-1$
    }
}
