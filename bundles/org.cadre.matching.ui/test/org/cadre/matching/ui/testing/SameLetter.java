/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.testing;

import java.util.List;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchSetting;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;

/** A criterion for tests: full points for names with one first letter, 4,000 for others. */
public final class SameLetter implements MatchCriterion {

    /** Its id. */
    public static final String ID = "same-letter";
    /** A number that it could work with. */
    public static final MatchSetting LETTERS = new MatchSetting("letters", "Letters", 1, 9, 1);

    private static final int OTHERS = 4_000;

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        return new PairScorer() {
            @Override
            public int points(int mentor, int mentee) {
                return letter(context, mentor, mentee) ? FULL : OTHERS;
            }

            @Override
            public MatchReason reason(int mentor, int mentee) {
                return MatchReason.of(letter(context, mentor, mentee) ? "same" : "other");
            }
        };
    }

    private static boolean letter(MatchContext context, int mentor, int mentee) {
        return context.mentors().get(mentor).getGivenName().charAt(0) == context.mentees().get(mentee)
                .getGivenName().charAt(0);
    }

    @Override
    public List<MatchSetting> settings() {
        return List.of(LETTERS);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Letter";
    }

    @Override
    public String explanation() {
        return "Looks at first letters.";
    }

    @Override
    public String source() {
        return "The alphabet";
    }

    @Override
    public String text(MatchReason reason) {
        return "The letters are " + reason.key() + ".";
    }
}
