/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.ui.Messages;
import org.eclipse.osgi.util.NLS;

/** Says in words what a mentor carries. */
public final class Loads {

    private Loads() {
    }

    /** Used and greatest caseload, for instance "2 of 3". */
    public static String usedOfLimit(MentorRow row) {
        return ScoreTexts.load(row.used(), row.limit());
    }

    /** What it amounts to, for instance "Room for 1". */
    public static String fill(MentorRow row) {
        return switch (row.fill()) {
            case NONE -> NLS.bind(Messages.Load_none, ScoreTexts.load(row.free()));
            case TOO_FEW -> NLS.bind(Messages.Load_tooFew, ScoreTexts.load(row.minimum()));
            case ROOM -> NLS.bind(Messages.Load_room, ScoreTexts.load(row.free()));
            case FULL -> Messages.Load_full;
            case OVER -> NLS.bind(Messages.Load_over, ScoreTexts.load(row.used() - row.limit()));
        };
    }
}
