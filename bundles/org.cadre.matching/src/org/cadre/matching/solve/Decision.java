/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

/**
 * What a search has decided in one of its branches, newest first.
 *
 * @param row the mentee's row
 * @param mentor the mentor
 * @param together whether the two must be a pair; if not, they must not
 * @param older the decisions before; null for none
 */
record Decision(int row, int mentor, boolean together, Decision older) {

    /** Whether the decisions leave the pair possible; they may be null. */
    static boolean allow(Decision newest, int row, int mentor) {
        for (var decision = newest; decision != null; decision = decision.older) {
            if (decision.row == row && decision.together != (decision.mentor == mentor)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is not decided yet with whom the mentee is. */
    static boolean isOpen(Decision newest, int row) {
        for (var decision = newest; decision != null; decision = decision.older) {
            if (decision.row == row && decision.together) {
                return false;
            }
        }
        return true;
    }
}
