/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import org.cadre.matching.policy.Aim;

/** What aims are called. */
final class AimTexts {

    private AimTexts() {
    }

    static String name(Aim aim) {
        return switch (aim) {
            case BEST_AVERAGE -> Messages.Aim_BEST_AVERAGE;
            case NOBODY_LEFT_OUT -> Messages.Aim_NOBODY_LEFT_OUT;
            case WORST_OFF_FIRST -> Messages.Aim_WORST_OFF_FIRST;
            case SPREAD_LOAD -> Messages.Aim_SPREAD_LOAD;
            case FEWEST_CHANGES -> Messages.Aim_FEWEST_CHANGES;
        };
    }

    static String text(Aim aim) {
        return switch (aim) {
            case BEST_AVERAGE -> Messages.Aim_BEST_AVERAGE_text;
            case NOBODY_LEFT_OUT -> Messages.Aim_NOBODY_LEFT_OUT_text;
            case WORST_OFF_FIRST -> Messages.Aim_WORST_OFF_FIRST_text;
            case SPREAD_LOAD -> Messages.Aim_SPREAD_LOAD_text;
            case FEWEST_CHANGES -> Messages.Aim_FEWEST_CHANGES_text;
        };
    }
}
