/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a match strives for first among the matches that the rules and caseloads allow. */
public enum Aim {

    /** The greatest sum of scores; what a policy that says nothing asks for. */
    BEST_AVERAGE("best-average"), //$NON-NLS-1$
    /** As many mentees with a mentor as possible; among those matches the greatest sum of scores. */
    NOBODY_LEFT_OUT("nobody-left-out"), //$NON-NLS-1$
    /** The lowest score as high as possible; among those matches the greatest sum of scores. */
    WORST_OFF_FIRST("worst-off-first"), //$NON-NLS-1$
    /** Mentees spread evenly over mentors, measured by their share of the caseload limit. */
    SPREAD_LOAD("spread-load"), //$NON-NLS-1$
    /** As few pairs different from the present proposals as possible. */
    FEWEST_CHANGES("fewest-changes"); //$NON-NLS-1$

    private final String id;

    Aim(String id) {
        this.id = id;
    }

    /** Its name in policies. */
    public String id() {
        return id;
    }

    /** The aim with that name in policies. */
    public static Optional<Aim> of(String id) {
        return Arrays.stream(values()).filter(aim -> aim.id.equals(id)).findFirst();
    }

    /** The names of all aims. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Aim::id).toList();
    }
}
