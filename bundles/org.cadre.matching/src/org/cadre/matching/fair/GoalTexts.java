/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.fair;

import java.util.ArrayList;
import java.util.List;

import org.cadre.matching.policy.Aim;
import org.cadre.matching.text.ScoreTexts;
import org.eclipse.osgi.util.NLS;

/** Says what a match strove for and what that cost, as sentences. */
public final class GoalTexts {

    private GoalTexts() {
    }

    /**
     * All sentences, the aim first.
     *
     * @param keepBonus the policy's bonus for present proposals
     */
    public static List<String> lines(GoalReport report, int keepBonus) {
        var lines = new ArrayList<String>();
        lines.add(AimTexts.reached(report, keepBonus));
        lines.addAll(against(report));
        report.bands().forEach(band -> lines.addAll(BandTexts.lines(band)));
        lines.addAll(price(report));
        report.unserved().forEach(school -> lines.add(NLS.bind(Messages.Goal_unserved, school)));
        report.shortMentors().forEach(mentor -> lines.add(shortMentor(mentor)));
        return lines;
    }

    private static List<String> against(GoalReport report) {
        if (report.differing() == 0) {
            boolean other = report.aim() != Aim.BEST_AVERAGE;
            return other ? List.of(Messages.Goal_same) : List.of();
        }
        var now = report.reached();
        var best = report.best();
        return List.of(NLS.bind(Messages.Goal_against, new Object[] { ScoreTexts.score(now.mean()),
            ScoreTexts.score(best.mean()), lowest(now), lowest(best), now.waiting(), best.waiting(),
            report.differing() }));
    }

    private static String lowest(Figures figures) {
        return figures.lowest() == Figures.NO_SCORE ? "-" : ScoreTexts.score(figures.lowest()); //$NON-NLS-1$
    }

    private static List<String> price(GoalReport report) {
        if (report.moved() > 0) {
            return List.of(NLS.bind(Messages.Goal_price, report.moved(),
                    ScoreTexts.score(report.priceOfFairness())));
        }
        return report.bands().isEmpty() ? List.of() : List.of(Messages.Goal_free);
    }

    private static String shortMentor(ShortMentor mentor) {
        return NLS.bind(mentor.possible() ? Messages.Goal_short : Messages.Goal_shortNever,
                new Object[] { mentor.mentor(), ScoreTexts.load(mentor.minimum()),
                    ScoreTexts.load(mentor.load()) });
    }
}
