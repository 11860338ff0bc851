/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.fair;

import org.cadre.matching.policy.Aim;
import org.cadre.matching.text.ScoreTexts;
import org.eclipse.osgi.util.NLS;

/** Names of aims, and what came of them as a sentence. */
public final class AimTexts {

    private AimTexts() {
    }

    /** What people call the aim. */
    public static String name(Aim aim) {
        return switch (aim) {
            case BEST_AVERAGE -> Messages.Aims_bestAverage;
            case NOBODY_LEFT_OUT -> Messages.Aims_nobodyLeftOut;
            case WORST_OFF_FIRST -> Messages.Aims_worstOffFirst;
            case SPREAD_LOAD -> Messages.Aims_spreadLoad;
            case FEWEST_CHANGES -> Messages.Aims_fewestChanges;
        };
    }

    /** What people call the aim together with a bonus for present proposals, which may be 0. */
    public static String name(Aim aim, int keepBonus) {
        return keepBonus == 0 ? name(aim)
                : NLS.bind(Messages.Aims_keeping, name(aim), ScoreTexts.score(keepBonus));
    }

    /** What was made best. */
    static String reached(GoalReport report, int keepBonus) {
        var figures = report.reached();
        return switch (report.aim()) {
            case BEST_AVERAGE -> keepBonus == 0 ? Messages.Aim_best
                    : NLS.bind(Messages.Aim_bestKeeping, ScoreTexts.score(keepBonus));
            case NOBODY_LEFT_OUT -> Messages.Aim_nobody;
            case WORST_OFF_FIRST -> worst(report);
            case SPREAD_LOAD -> NLS.bind(Messages.Aim_spread, figures.idle());
            case FEWEST_CHANGES -> NLS.bind(Messages.Aim_changes, figures.changes());
        };
    }

    private static String worst(GoalReport report) {
        int lowest = report.reached().lowest();
        if (lowest == Figures.NO_SCORE) {
            return Messages.Aim_worstNobody;
        }
        return NLS.bind(report.floor() >= 0 ? Messages.Aim_worst : Messages.Aim_worstOpen,
                ScoreTexts.score(lowest));
    }
}
