/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.people.PersonName;
import org.cadre.matching.text.ScoreTexts;
import org.eclipse.osgi.util.NLS;

/** Tells in words who stands in. */
public final class SubstituteTexts {

    private SubstituteTexts() {
    }

    /** For whom and when, and how many stand in for how many. */
    public static String summary(SubstitutePlan plan) {
        int served = plan.standIns().size() - plan.without();
        return NLS.bind(Messages.Substitute_summary, new Object[] { PersonName.show(plan.absence().mentor()),
            plan.absence().start(), plan.absence().end(),
            NLS.bind(Messages.Substitute_for,
                    counted(plan.people().size(), Messages.Substitute_personOne, Messages.Substitute_people),
                    counted(served, Messages.Substitute_menteeOne, Messages.Substitute_mentees)),
            plan.without() == 0 ? Messages.Substitute_withoutNone : counted(plan.without(),
                    Messages.Substitute_withoutOne, Messages.Substitute_without) });
    }

    /** Whether it could be better. */
    public static String proof(SubstitutePlan plan) {
        return plan.best().map(best -> cost(plan, best)).orElse(plan.proven() ? Messages.Substitute_proven
                : Messages.Substitute_notProven);
    }

    /** What it costs to choose by hand. */
    private static String cost(SubstitutePlan plan, SubstitutePlan best) {
        var parts = new ArrayList<String>();
        add(parts, plan.without() - best.without(), Messages.Substitute_moreWithoutOne,
                Messages.Substitute_moreWithout);
        add(parts, plan.people().size() - best.people().size(), Messages.Substitute_morePeopleOne,
                Messages.Substitute_morePeople);
        int less = best.score() - plan.score();
        if (less != 0) {
            parts.add(NLS.bind(less > 0 ? Messages.Substitute_lessPoints : Messages.Substitute_morePoints,
                    ScoreTexts.score(Math.abs(less))));
        }
        return parts.isEmpty() ? Messages.Substitute_byHandSame : NLS.bind(Messages.Substitute_byHand,
                ChangeTexts.names(best.people()), String.join(", ", parts)); //$NON-NLS-1$
    }

    private static void add(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(counted(count, one, many));
        }
    }

    /** Who stands in for one mentee, and when. */
    public static String line(StandIn standIn) {
        return NLS.bind(Messages.Substitute_line, new Object[] { PersonName.show(standIn.pair().getMentee()),
            who(standIn), standIn.start(), standIn.end() });
    }

    /** Who stands in, or why nobody does. */
    public static String who(StandIn standIn) {
        return standIn.substitute().map(person -> NLS.bind(Messages.Change_to, PersonName.show(person),
                ScoreTexts.score(standIn.score()))).orElseGet(() -> standIn.allowed() == 0
                        ? Messages.Substitute_noneAllowed
                        : counted(standIn.allowed(), Messages.Substitute_fullOne, Messages.Substitute_full));
    }

    private static String counted(int count, String one, String many) {
        return NLS.bind(count == 1 ? one : many, count);
    }
}
