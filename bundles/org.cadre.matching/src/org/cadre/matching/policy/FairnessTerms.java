/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.util.List;

/**
 * What a policy says about fairness between groups of mentees.
 *
 * @param bands for the mean scores of groups; a grouping stands there once
 * @param noSchoolWithout whether no school with mentees may be left without any mentor for them
 * @param mostPerSchool how many mentees of one school get a mentor at most; 0 for no limit
 */
public record FairnessTerms(List<FairnessBand> bands, boolean noSchoolWithout, int mostPerSchool) {

    /** What holds where a policy says nothing: no bands, no care for schools, no caps. */
    public static final FairnessTerms NONE = new FairnessTerms(List.of(), false, 0);
    /** The greatest cap that a policy can set. */
    public static final int MOST_MENTEES = 100_000;

    /** Copies the list. */
    public FairnessTerms {
        bands = List.copyOf(bands);
    }

    /** Whether schools are capped. */
    public boolean hasMostPerSchool() {
        return mostPerSchool > 0;
    }

    /** Returns these terms with other bands. */
    public FairnessTerms withBands(List<FairnessBand> other) {
        return new FairnessTerms(other, noSchoolWithout, mostPerSchool);
    }

    /** Returns these terms with care for every school or without. */
    public FairnessTerms withNoSchoolWithout(boolean other) {
        return new FairnessTerms(bands, other, mostPerSchool);
    }

    /** Returns these terms with another cap; 0 for none. */
    public FairnessTerms withMostPerSchool(int other) {
        return new FairnessTerms(bands, noSchoolWithout, other);
    }
}
