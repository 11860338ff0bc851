/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import org.cadre.matching.policy.FairnessBand;

/**
 * Mentees whose mean is compared with that of all.
 *
 * @param band what is asked for
 * @param label what people call the group
 * @param free the rows of those to be placed
 * @param held the numbers of those whose pairs are decided, as places in the list of held pairs
 */
record Group(FairnessBand band, String label, int[] free, int[] held) {

    int size() {
        return free.length + held.length;
    }
}
