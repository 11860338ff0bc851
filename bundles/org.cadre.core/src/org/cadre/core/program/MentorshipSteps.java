/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.program;

import static org.cadre.model.MentorshipStatus.ACCEPTED;
import static org.cadre.model.MentorshipStatus.ACTIVE;
import static org.cadre.model.MentorshipStatus.ENDED;
import static org.cadre.model.MentorshipStatus.PAUSED;
import static org.cadre.model.MentorshipStatus.PROPOSED;
import static org.cadre.model.MentorshipStatus.PUBLISHED;

import java.util.EnumSet;
import java.util.Set;

import org.cadre.model.MentorshipStatus;
import org.cadre.model.StatusReason;

/** The steps a mentorship may take from one status to the next, and the reasons that go with them. */
public final class MentorshipSteps {

    private static final Set<StatusReason> BEFORE_PUBLISHING = EnumSet.of(StatusReason.DECLINED,
            StatusReason.WITHDRAWN, StatusReason.ON_LEAVE, StatusReason.DEPARTED, StatusReason.REASSIGNED,
            StatusReason.REARRANGED, StatusReason.LEFT_PROGRAM);
    private static final Set<StatusReason> AFTER_PUBLISHING = EnumSet.of(StatusReason.COMPLETED,
            StatusReason.REASSIGNED, StatusReason.ON_LEAVE, StatusReason.DEPARTED, StatusReason.DECLINED,
            StatusReason.REARRANGED, StatusReason.LEFT_PROGRAM);
    private static final Set<StatusReason> FOR_A_PAUSE =
            EnumSet.of(StatusReason.ON_LEAVE, StatusReason.REASSIGNED);

    private MentorshipSteps() {
    }

    /** Returns the statuses that may follow. */
    public static Set<MentorshipStatus> after(MentorshipStatus status) {
        return switch (status) {
            case PROPOSED -> EnumSet.of(ACCEPTED, ENDED);
            case ACCEPTED -> EnumSet.of(PROPOSED, PUBLISHED, ENDED);
            case PUBLISHED -> EnumSet.of(ACTIVE, PAUSED, ENDED);
            case ACTIVE -> EnumSet.of(PAUSED, ENDED);
            case PAUSED -> EnumSet.of(ACTIVE, ENDED);
            case ENDED -> EnumSet.noneOf(MentorshipStatus.class);
        };
    }

    /** Returns the reasons of which one must be given for a step; only "none" for an ordinary one. */
    public static Set<StatusReason> reasons(MentorshipStatus before, MentorshipStatus after) {
        if (after == PAUSED) {
            return FOR_A_PAUSE;
        }
        if (after != ENDED) {
            return EnumSet.of(StatusReason.NONE);
        }
        return before == PROPOSED || before == ACCEPTED ? BEFORE_PUBLISHING : AFTER_PUBLISHING;
    }

    /** Whether that step may be taken for that reason. */
    public static boolean allows(MentorshipStatus before, MentorshipStatus after, StatusReason reason) {
        return after(before).contains(after) && reasons(before, after).contains(reason);
    }
}
