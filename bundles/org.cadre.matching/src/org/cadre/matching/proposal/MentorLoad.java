/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.proposal;

import org.cadre.model.Educator;

/**
 * What a mentor carries if a proposal is taken over.
 *
 * @param mentor the mentor
 * @param limit the greatest caseload, in weighted mentees
 * @param minimum the smallest caseload that justifies the release; 0 for none
 * @param used the caseload, in weighted mentees, with mentorships of other programs
 * @param mentees how many mentees that are
 * @param price how contested the mentor is: by so much one more place would lower the objective at most
 */
public record MentorLoad(Educator mentor, double limit, double minimum, double used, int mentees,
        long price) {

    /** Whether the mentor has fewer mentees than justify the release. */
    public boolean isBelowMinimum() {
        return used < minimum;
    }
}
