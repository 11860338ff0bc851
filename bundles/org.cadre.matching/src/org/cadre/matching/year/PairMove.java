/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.util.Optional;

import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.StatusReason;

/**
 * What happens to one mentee.
 *
 * @param mentee who
 * @param before her pair that ends; empty for one who had none
 * @param reason why it ends; NONE if there was none
 * @param to her mentor from then on; empty for none
 * @param score what the new pair scores, 0 to 10,000; 0 without a mentor
 * @param allowed how many mentors the rules allow her
 */
public record PairMove(Educator mentee, Optional<Mentorship> before, StatusReason reason,
        Optional<Educator> to, int score, int allowed) {

    /** Whether she moves only to make room for somebody else. */
    public boolean isRearranged() {
        return reason == StatusReason.REARRANGED;
    }
}
