/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.ui.Messages;
import org.eclipse.osgi.util.NLS;

/** Says in words what another choice would cost. */
public final class Costs {

    private Costs() {
    }

    /**
     * What forcing a pair costs all pairs together.
     *
     * @param regret by how much the sum of all scores falls at least
     */
    public static String of(long regret) {
        return regret <= 0 ? Messages.Pair_otherFree
                : NLS.bind(Messages.Pair_otherCost, ScoreTexts.score(regret));
    }
}
