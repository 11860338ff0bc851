/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.editor;

import java.time.LocalDate;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.DistrictDay;

/** The day for which the window judges "now". */
public final class Today {

    private Today() {
    }

    /** Today where the district is, which need not be where the computer is. */
    public static LocalDate in(EditSession session) throws CadreException {
        return new DistrictDay().today(session.work());
    }
}
