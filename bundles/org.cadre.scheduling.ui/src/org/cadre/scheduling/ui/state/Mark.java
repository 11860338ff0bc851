/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.time.LocalDateTime;

import org.cadre.model.Session;
import org.cadre.scheduling.ui.Messages;

/** How a session stands, each with a sign of its own, so that nothing depends on colors. */
public enum Mark {

    /** It is in the plan and to come. */
    PLANNED,
    /** It should be over, and nobody said what became of it. */
    TO_LOG,
    /** It took place. */
    DONE,
    /** It did not take place. */
    MISSED,
    /** It is not in the plan any more. */
    CANCELED;

    /** The mark of a session at a moment in the district's zone. */
    public static Mark of(Session session, LocalDateTime now) {
        return switch (session.getStatus()) {
            case DONE -> DONE;
            case MISSED -> MISSED;
            case CANCELED -> CANCELED;
            case PLANNED -> SessionFacts.isToLog(session, now) ? TO_LOG : PLANNED;
        };
    }

    /** What it means. */
    public String text() {
        return switch (this) {
            case PLANNED -> Messages.Mark_planned;
            case TO_LOG -> Messages.Mark_toLog;
            case DONE -> Messages.Mark_done;
            case MISSED -> Messages.Mark_missed;
            case CANCELED -> Messages.Mark_canceled;
        };
    }
}
