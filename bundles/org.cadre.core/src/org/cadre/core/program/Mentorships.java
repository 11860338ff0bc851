/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.program;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.cadre.core.people.Intervals;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;

/** Where a mentorship stands on a given day. */
public final class Mentorships {

    private Mentorships() {
    }

    /** Whether the two have been told and it is not over: published, active or paused. */
    public static boolean isRunning(Mentorship mentorship, LocalDate day) {
        return switch (mentorship.getStatus()) {
            case PUBLISHED, ACTIVE, PAUSED -> !Intervals.isOver(mentorship, day);
            case PROPOSED, ACCEPTED, ENDED -> false;
        };
    }

    /**
     * Whether no new match may move it: it runs, or the coordinator accepted or locked it, and it is not
     * over.
     */
    public static boolean isCommitted(Mentorship mentorship, LocalDate day) {
        return isRunning(mentorship, day) || isHeld(mentorship) && !Intervals.isOver(mentorship, day);
    }

    /** Whether nobody was told of it yet: proposed or accepted. */
    public static boolean isUnpublished(Mentorship mentorship) {
        return mentorship.getStatus() == MentorshipStatus.PROPOSED
                || mentorship.getStatus() == MentorshipStatus.ACCEPTED;
    }

    /** Whether it is a mere proposal that the next match may replace. */
    public static boolean isOpenProposal(Mentorship mentorship) {
        return mentorship.getStatus() == MentorshipStatus.PROPOSED && !mentorship.isLocked();
    }

    /** The caseload that these mentorships add up to. */
    public static double load(Collection<Mentorship> mentorships) {
        return mentorships.stream().mapToDouble(Mentorship::getLoad).sum();
    }

    /** Those of the mentorships that no new match may move. */
    public static List<Mentorship> committed(Collection<Mentorship> mentorships, LocalDate day) {
        return mentorships.stream().filter(m -> isCommitted(m, day)).toList();
    }

    private static boolean isHeld(Mentorship mentorship) {
        return mentorship.getStatus() == MentorshipStatus.ACCEPTED
                || mentorship.getStatus() == MentorshipStatus.PROPOSED && mentorship.isLocked();
    }
}
