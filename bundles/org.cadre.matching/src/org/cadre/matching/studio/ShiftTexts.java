/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import java.util.Locale;
import java.util.stream.Collectors;

import org.cadre.core.people.PersonName;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/** Tells in words what a decision brought about. */
public final class ShiftTexts {

    private static final double POINTS = 100;
    private static final int FEW = 3;

    private ShiftTexts() {
    }

    /** What was decided, how many others moved, and what it cost: one line. */
    public static String summary(Shift shift) {
        var text = new StringBuilder(RulingTexts.label(shift.draft().ruling())).append(": "); //$NON-NLS-1$
        int others = shift.others().size();
        text.append(others == 0 ? Messages.Shift_nobody
                : others == 1 ? Messages.Shift_one : NLS.bind(Messages.Shift_many, others));
        text.append(' ').append(cost(shift));
        if (shift.unsettled() > 0) {
            text.append(' ').append(unsettled(shift));
        }
        return text.append(' ').append(proof(shift)).toString();
    }

    private static String cost(Shift shift) {
        var points = String.format(Locale.ROOT, "%.1f", Math.abs(shift.scoreChange()) / POINTS); //$NON-NLS-1$
        var score = shift.scoreChange() == 0 ? Messages.Shift_same
                : NLS.bind(shift.scoreChange() < 0 ? Messages.Shift_falls : Messages.Shift_rises, points);
        int more = shift.waitingChange();
        if (more == 0) {
            return score;
        }
        return score + ' ' + NLS.bind(more > 0 ? Messages.Shift_moreWait : Messages.Shift_fewerWait,
                Math.abs(more));
    }

    private static String unsettled(Shift shift) {
        return NLS.bind(shift.moved().isEmpty() ? Messages.Shift_outdated : Messages.Shift_unsettled,
                shift.unsettled());
    }

    private static String proof(Shift shift) {
        if (shift.unsettled() > 0 && shift.moved().isEmpty()) {
            return Messages.Shift_matchAgain;
        }
        if (!shift.draft().live().isExact()) {
            return Messages.Shift_fewest;
        }
        return shift.gap() == 0 ? Messages.Shift_proven
                : NLS.bind(Messages.Shift_gap,
                        String.format(Locale.ROOT, "%.1f", shift.gap() / POINTS)); //$NON-NLS-1$
    }

    /** As {@link #summary}, and who else moved where there are few. */
    public static String line(Shift shift) {
        var others = shift.others();
        return others.isEmpty() || others.size() > FEW ? summary(shift)
                : NLS.bind(Messages.Shift_line, summary(shift),
                        others.stream().map(ShiftTexts::moved).collect(Collectors.joining("; "))); //$NON-NLS-1$
    }

    /** Who moved from whom to whom. */
    public static String moved(Moved moved) {
        return NLS.bind(Messages.Shift_moved, new Object[] { PersonName.show(moved.mentee()),
                moved.from().map(ShiftTexts::name).orElse(Messages.Shift_nowhere),
                moved.to().map(ShiftTexts::name).orElse(Messages.Shift_nowhere) });
    }

    private static String name(Educator person) {
        return PersonName.show(person);
    }
}
