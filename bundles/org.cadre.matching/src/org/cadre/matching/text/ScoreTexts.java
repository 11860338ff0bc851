/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.text;

import org.cadre.core.match.PairScorer;
import org.cadre.core.people.PersonName;
import org.cadre.matching.Messages;
import org.cadre.matching.proposal.Alternative;
import org.eclipse.osgi.util.NLS;

/** Writes scores for people: 10,000 points are 100. */
public final class ScoreTexts {

    private static final double POINTS_PER_UNIT = 100.0;
    private static final int TENTH = 10;

    private ScoreTexts() {
    }

    /** A score with one decimal or, where it has two, with both, so that parts add up on paper too. */
    public static String score(long points) {
        return String.format(points % TENTH == 0 ? "%.1f" : "%.2f", //$NON-NLS-1$ //$NON-NLS-2$
                points / POINTS_PER_UNIT);
    }

    /** Another mentor, the score and what forcing the pair would cost. */
    public static String alternative(Alternative other, int unmatchedCost) {
        return NLS.bind(Messages.ScoreTexts_alternative, new Object[] { PersonName.show(other.mentor()),
            score(other.score()), regret(other.regret(), unmatchedCost) });
    }

    /**
     * What forcing another pair would cost.
     *
     * @param unmatchedCost the policy's; a regret near it means that somebody would lose her mentor
     */
    public static String regret(long regret, int unmatchedCost) {
        if (regret == 0) {
            return Messages.ScoreTexts_noRegret;
        }
        // A chain of moves rarely costs more than one full score, giving somebody up nearly all of this.
        return unmatchedCost > 2 * PairScorer.FULL && regret > unmatchedCost - 2 * PairScorer.FULL
                ? Messages.ScoreTexts_somebodyWaits : NLS.bind(Messages.ScoreTexts_regret, score(regret));
    }

    /** A caseload without needless decimals, for instance 3 or 2.5. */
    public static String load(double load) {
        return String.format(load == Math.rint(load) ? "%.0f" : "%.1f", load); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What a mentor carries of what she can, for instance 2 of 3. */
    public static String load(double used, double limit) {
        return NLS.bind(Messages.ScoreTexts_load, load(used), load(limit));
    }
}
