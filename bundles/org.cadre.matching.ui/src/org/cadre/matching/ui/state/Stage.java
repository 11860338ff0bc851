/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import org.cadre.matching.ui.Messages;
import org.cadre.model.MentorshipStatus;

/** How far a pair has come, in the order of the steps. */
public enum Stage {

    /** To be decided. */
    PROPOSED(Messages.Stage_proposed),
    /** To be published. */
    ACCEPTED(Messages.Stage_accepted),
    /** Announced. */
    PUBLISHED(Messages.Stage_published),
    /** Running. */
    ACTIVE(Messages.Stage_active),
    /** Interrupted. */
    PAUSED(Messages.Stage_paused),
    /** Over. */
    ENDED(Messages.Stage_ended);

    private final String text;

    Stage(String text) {
        this.text = text;
    }

    /** The stage of that status. */
    public static Stage of(MentorshipStatus status) {
        return valueOf(status.name());
    }

    /** What the user reads. */
    public String text() {
        return text;
    }
}
