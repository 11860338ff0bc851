/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.live;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;

/** Rates pairs by their numbers, so that every pair has another score. */
final class LikeNumbers implements MatchCriterion {

    @Override
    public String id() {
        return "like-numbers";
    }

    @Override
    public String label() {
        return "Like numbers";
    }

    @Override
    public String explanation() {
        return "";
    }

    @Override
    public String source() {
        return "";
    }

    @Override
    public String text(MatchReason reason) {
        return "by number";
    }

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        return new PairScorer() {
            @Override
            public int points(int mentor, int mentee) {
                return (mentor * 3_571 + mentee * 1_907) % FULL;
            }

            @Override
            public MatchReason reason(int mentor, int mentee) {
                return MatchReason.of("number");
            }
        };
    }
}
