/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.year;

import org.cadre.matching.year.Change;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.StatusReason;

/** What can happen during the year, in the order of the dialog. */
public enum ChangeKind {

    /** Somebody left the district. */
    LEFT(Messages.Kind_left),
    /** Somebody left the program. */
    LEFT_PROGRAM(Messages.Kind_leftProgram),
    /** Somebody is on leave without a known day of return. */
    ON_LEAVE(Messages.Kind_onLeave),
    /** Somebody is back. */
    RETURNED(Messages.Kind_returned),
    /** Somebody joins late. */
    JOINED(Messages.Kind_joined),
    /** A trial period was kept. */
    TRIAL_KEPT(Messages.Kind_trialKept),
    /** A trial period was not kept. */
    TRIAL_ENDED(Messages.Kind_trialEnded),
    /** Nothing; those who wait are placed. */
    WAITING(Messages.Kind_waiting);

    private final String text;

    ChangeKind(String text) {
        this.text = text;
    }

    /** What the user reads. */
    public String text() {
        return text;
    }

    /** Whether it is about a pair with a trial period. */
    boolean isTrial() {
        return this == TRIAL_KEPT || this == TRIAL_ENDED;
    }

    /**
     * The change of one person.
     *
     * @param pair her pair with a trial period; meaningless for other kinds
     */
    Change of(Educator person, Mentorship pair) {
        return switch (this) {
            case LEFT -> new Change.Leaves(person, StatusReason.DEPARTED);
            case LEFT_PROGRAM -> new Change.Leaves(person, StatusReason.LEFT_PROGRAM);
            case ON_LEAVE -> new Change.Leaves(person, StatusReason.ON_LEAVE);
            case RETURNED -> new Change.Returns(person);
            case JOINED -> new Change.Joins(person);
            case TRIAL_KEPT -> new Change.TrialKept(pair);
            case TRIAL_ENDED -> new Change.TrialEnded(pair);
            case WAITING -> throw new IllegalStateException();
        };
    }
}
