/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.testing;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;

/** A rule for tests. */
public final class NoStrangers implements MatchRule {

    /** Its id. */
    public static final String ID = "no-strangers";

    @Override
    public boolean mandatory() {
        return false;
    }

    @Override
    public PairFilter prepare(MatchContext context, MatchSettings settings) {
        var mentors = context.mentors();
        return new PairFilter() {
            @Override
            public boolean allows(int mentor, int mentee) {
                return !mentors.get(mentor).getGivenName().startsWith("X");
            }

            @Override
            public MatchReason refusal(int mentor, int mentee) {
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
        return "No strangers";
    }

    @Override
    public String explanation() {
        return "Refuses some & lets others be.";
    }

    @Override
    public String source() {
        return "";
    }

    @Override
    public String text(MatchReason reason) {
        return "Refused.";
    }
}
