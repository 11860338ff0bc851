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
    static final String SOFT = "soft"; //$NON-NLS-1$
    static final String CHOICES = "choices"; //$NON-NLS-1$
    static final String AT_LEAST = "atLeast"; //$NON-NLS-1$
    static final String OF = "of"; //$NON-NLS-1$
    static final String CRITERION = "criterion"; //$NON-NLS-1$
    static final String POINTS = "points"; //$NON-NLS-1$
    static final String SETTINGS = "settings"; //$NON-NLS-1$
    static final String STRICT = "strict"; //$NON-NLS-1$
    static final String AIM = "aim"; //$NON-NLS-1$
    static final String KEEP_BONUS = "keepBonus"; //$NON-NLS-1$
    static final String CASELOADS = "caseloads"; //$NON-NLS-1$
    static final String COUNT_LEAVE = "countLeave"; //$NON-NLS-1$
    static final String COUNT_TRIAL = "countTrial"; //$NON-NLS-1$
    static final String MINIMUM = "minimum"; //$NON-NLS-1$
    static final String MOST = "most"; //$NON-NLS-1$
    static final String FAIRNESS = "fairness"; //$NON-NLS-1$
    static final String BANDS = "bands"; //$NON-NLS-1$
    static final String BY = "by"; //$NON-NLS-1$
    static final String BAND = "band"; //$NON-NLS-1$
    static final String NO_SCHOOL_WITHOUT = "noSchoolWithout"; //$NON-NLS-1$
    static final String WAITING = "waiting"; //$NON-NLS-1$
    static final String PER_ROUND = "perRound"; //$NON-NLS-1$
    static final String PER_WEEK = "perWeek"; //$NON-NLS-1$
    static final String MOST_PER_SCHOOL = "mostPerSchool"; //$NON-NLS-1$

    private Fields() {
    }

    /** The place of a member in messages, for instance criteria.travel. */
    static String place(String object, String member) {
        return object + '.' + member;
    }
}
