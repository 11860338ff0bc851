/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import org.cadre.matching.solve.Reach;

/** A line of the policy's sheet on the screen. */
interface PolicyField {

    /** Shows what a sheet says. */
    void show(PolicySheet sheet);

    /** Shows whom the rules leave without a mentor; lines about something else have nothing to show. */
    default void show(Reach reach) {
    }

    /** Takes over what the user entered. */
    void flush();
}
