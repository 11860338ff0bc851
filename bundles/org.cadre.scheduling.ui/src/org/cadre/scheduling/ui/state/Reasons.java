/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import org.cadre.model.MissedReason;
import org.cadre.scheduling.ui.Messages;

/** Says why a session did not take place, in words that blame nobody. */
public final class Reasons {

    private Reasons() {
    }

    /** The words of a reason. */
    public static String text(MissedReason reason) {
        return switch (reason) {
            case UNSTATED -> Messages.Reason_unstated;
            case ABSENCE -> Messages.Reason_absence;
            case NO_COVERAGE -> Messages.Reason_noCoverage;
            case SCHOOL_CLOSED -> Messages.Reason_schoolClosed;
            case OTHER_DUTY -> Messages.Reason_otherDuty;
            case MOVED -> Messages.Reason_moved;
        };
    }
}
