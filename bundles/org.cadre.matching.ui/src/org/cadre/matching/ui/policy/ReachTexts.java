/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import org.cadre.matching.solve.Reach;
import org.eclipse.osgi.util.NLS;

/** Whom rules leave without a mentor, in words; nothing to say is an empty text. */
public final class ReachTexts {

    private ReachTexts() {
    }

    /** What one rule does, or would do if it held. */
    public static String of(Reach reach, String rule, boolean holds) {
        int left = reach.alone(rule);
        if (reach.mentors() == 0 || left == 0) {
            return ""; //$NON-NLS-1$
        }
        return NLS.bind(holds ? Messages.Reach_alone : Messages.Reach_wouldAlone, left, reach.mentees());
    }

    /** What all rules that must hold do together. */
    public static String of(Reach reach) {
        if (reach.mentors() == 0 || reach.mentees() == 0) {
            return Messages.Reach_nobody;
        }
        return reach.together() == 0 ? NLS.bind(Messages.Reach_all, reach.mentees())
                : NLS.bind(Messages.Reach_together, reach.together(), reach.mentees());
    }
}
