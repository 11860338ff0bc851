/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.testing;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;

/** A criterion for tests that gives everybody half of the points. */
public final class AlwaysHalf implements MatchCriterion {

    /** Its id. */
    public static final String ID = "always-half";

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        return new PairScorer() {
            @Override
            public int points(int mentor, int mentee) {
                return FULL / 2;
            }

            @Override
            public MatchReason reason(int mentor, int mentee) {
                return MatchReason.of(ID);
            }
        };
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Half";
    }

    @Override
    public String explanation() {
        return "Gives everybody half.";
    }

    @Override
    public String source() {
        return "";
    }

    @Override
    public String text(MatchReason reason) {
        return "Half.";
    }
}
