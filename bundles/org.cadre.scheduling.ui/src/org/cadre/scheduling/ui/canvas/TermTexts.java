/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import java.util.ArrayList;
import java.util.List;

import org.cadre.scheduling.ui.Messages;
import org.cadre.scheduling.ui.state.TermPicture.Cell;
import org.cadre.scheduling.ui.state.Times;
import org.eclipse.osgi.util.NLS;

/** Says in words what a day of a term shows. */
final class TermTexts {

    private TermTexts() {
    }

    /** How many sessions a day has. */
    static String sessions(Cell cell) {
        return cell.sessions() == 1 ? Messages.Term_sessionsOne
                : NLS.bind(Messages.Term_sessions, cell.sessions());
    }

    /** All of it in one sentence. */
    static String sentence(Cell cell) {
        var parts = new ArrayList<>(List.of(Times.day(cell.day())));
        if (!cell.note().isEmpty()) {
            parts.add(cell.note());
        }
        parts.add(cell.sessions() == 0 ? Messages.Term_none : sessions(cell));
        if (cell.missed() > 0) {
            parts.add(NLS.bind(Messages.Term_missed, cell.missed()));
        }
        if (cell.toLog() > 0) {
            parts.add(NLS.bind(Messages.Term_toLog, cell.toLog()));
        }
        return String.join(", ", parts); //$NON-NLS-1$
    }
}
