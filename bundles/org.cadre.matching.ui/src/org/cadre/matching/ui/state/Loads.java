/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.eclipse.osgi.util.NLS;

/** Says in words what a mentor carries. */
public final class Loads {

    private Loads() {
    }

    /** Used and greatest caseload, for instance "2 of 3". */
    public static String usedOfLimit(MentorRow row) {
        return NLS.bind(Messages.Load_usedOfLimit, Numbers.load(row.used()), Numbers.load(row.limit()));
    }

    /** What it amounts to, for instance "Room for 1". */
    public static String fill(MentorRow row) {
        return switch (row.fill()) {
            case NONE -> NLS.bind(Messages.Load_none, Numbers.load(row.free()));
            case TOO_FEW -> NLS.bind(Messages.Load_tooFew, Numbers.load(row.minimum()));
            case ROOM -> NLS.bind(Messages.Load_room, Numbers.load(row.free()));
            case FULL -> Messages.Load_full;
            case OVER -> NLS.bind(Messages.Load_over, Numbers.load(row.used() - row.limit()));
        };
    }
}
