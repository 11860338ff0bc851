/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

/** The names in a policy's JSON. */
final class Fields {

    static final String FORMAT = "format"; //$NON-NLS-1$
    static final String VERSION = "version"; //$NON-NLS-1$
    static final String NAME = "name"; //$NON-NLS-1$
    static final String DESCRIPTION = "description"; //$NON-NLS-1$
    static final String RULES = "rules"; //$NON-NLS-1$
    static final String CRITERIA = "criteria"; //$NON-NLS-1$
    static final String UNMATCHED_COST = "unmatchedCost"; //$NON-NLS-1$
    static final String CANDIDATES = "candidates"; //$NON-NLS-1$
    static final String ON = "on"; //$NON-NLS-1$
    static final String WEIGHT = "weight"; //$NON-NLS-1$
    static final String NOTE = "note"; //$NON-NLS-1$

    private Fields() {
    }

    /** The place of a member in messages, for instance criteria.travel. */
    static String place(String object, String member) {
        return object + '.' + member;
    }
}
