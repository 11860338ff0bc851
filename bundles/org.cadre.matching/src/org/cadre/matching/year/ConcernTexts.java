/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import org.cadre.core.people.PersonName;
import org.eclipse.osgi.util.NLS;

/** Tells in words what a pair needs. */
public final class ConcernTexts {

    private ConcernTexts() {
    }

    /** What is the matter. */
    public static String what(Concern concern) {
        return switch (concern.kind()) {
            case MENTOR_GONE -> Messages.Concern_mentorGone;
            case MENTEE_GONE -> Messages.Concern_menteeGone;
            case NO_SUBSTITUTE -> NLS.bind(concern.until() == null ? Messages.Concern_awayOpen
                    : Messages.Concern_away, concern.day(), concern.until());
            case TRIAL_OVERDUE -> NLS.bind(Messages.Concern_trialOver, concern.day());
            case TRIAL_ENDS -> NLS.bind(Messages.Concern_trialEnds, concern.day());
            case SUBSTITUTE_ENDS -> NLS.bind(Messages.Concern_comesBack, concern.until(),
                    concern.substitute().map(PersonName::show).orElse("")); //$NON-NLS-1$
            case MENTEE_AWAY -> concern.until() == null ? Messages.Concern_menteeAwayOpen
                    : NLS.bind(Messages.Concern_menteeAway, concern.until());
        };
    }

    /** What to do about it. */
    public static String next(Concern concern) {
        return switch (concern.kind()) {
            case MENTOR_GONE, MENTEE_GONE -> Messages.Concern_changeNext;
            case NO_SUBSTITUTE -> concern.until() == null ? Messages.Concern_changeNext
                    : Messages.Concern_substituteNext;
            case TRIAL_OVERDUE, TRIAL_ENDS -> Messages.Concern_trialNext;
            case SUBSTITUTE_ENDS, MENTEE_AWAY -> Messages.Concern_nothingNext;
        };
    }
}
