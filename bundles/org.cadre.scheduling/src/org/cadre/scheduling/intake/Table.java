/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.util.List;

/** Understands the rows of one kind of table. */
interface Table {

    /** Plans what rows say, and refuses those that cannot be. */
    void plan(List<Line> lines, Plan plan);

    /** What else users should know after planning. */
    default List<String> notes() {
        return List.of();
    }
}
