/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import org.cadre.matching.ui.state.ProgramMatches;
import org.cadre.ui.table.DataTable;

/** A table on the Matches page. */
interface MatchTable {

    /** What its tab says. */
    String title(ProgramMatches matches);

    /** Shows the present state. */
    void show(ProgramMatches matches);

    /** The table itself, which is made when it is first asked for. */
    DataTable<?> table();
}
