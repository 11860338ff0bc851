/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.List;
import java.util.Optional;

import org.cadre.core.program.Exclusion;
import org.cadre.matching.proposal.ScorePart;
import org.cadre.model.Educator;

/** Why a mentee does not have a certain mentor. */
public sealed interface WhyNot {

    /** The mentee. */
    Educator mentee();

    /** The mentor who was asked about. */
    Educator mentor();

    /**
     * One of the two does not take part.
     *
     * @param who which of the two
     * @param exclusion why, for those whom the program found; empty for somebody it does not know as such
     */
    record Outside(Educator mentee, Educator mentor, Educator who, Optional<Exclusion.Reason> exclusion)
            implements WhyNot {
    }

    /** The mentee is on leave, so no match places her. */
    record Away(Educator mentee, Educator mentor) implements WhyNot {
    }

    /** They are a pair. */
    record Paired(PairWhy why, Educator mentor) implements WhyNot {

        @Override
        public Educator mentee() {
            return why.mentee();
        }
    }

    /**
     * Rules refuse the pair.
     *
     * @param rules which, each with its reason
     * @param score the score that the two would have
     * @param parts what it would consist of
     * @param exception what pairing them in spite of the rules would do; empty where a rule cannot be set
     *            aside, or the mentor has no place at all
     */
    record Refused(Educator mentee, Educator mentor, List<Refusal> rules, int score, List<ScorePart> parts,
            Optional<Effect> exception) implements WhyNot {

        /** Copies the lists. */
        public Refused {
            rules = List.copyOf(rules);
            parts = List.copyOf(parts);
        }
    }

    /**
     * The pair is allowed, but another is better in all.
     *
     * @param own the mentor she has; empty if she waits
     * @param ownScore the score with that mentor; 0 if she waits
     * @param option the pair that was asked about, with what making it would do
     * @param room whether the mentor has room left
     * @param holders who has the mentor's places by this match, the lowest score first
     * @param decided who has places of the mentor by pairs that were decided before
     */
    record Beaten(Educator mentee, Educator mentor, Optional<Educator> own, int ownScore, Option option,
            boolean room, List<Scored> holders, List<Educator> decided) implements WhyNot {

        /** Copies the lists. */
        public Beaten {
            holders = List.copyOf(holders);
            decided = List.copyOf(decided);
        }
    }

    /**
     * The pair is allowed, but the mentor cannot take the mentee even in place of all whom a match gives her.
     *
     * @param score the score of the two
     * @param decided who has the mentor's places by pairs that were decided before
     */
    record NoPlace(Educator mentee, Educator mentor, int score, List<Educator> decided) implements WhyNot {

        /** Copies the list. */
        public NoPlace {
            decided = List.copyOf(decided);
        }
    }

    /**
     * A rule that refuses the pair.
     *
     * @param rule its id
     * @param label its name
     * @param mandatory whether no policy can switch it off
     * @param reason why it refuses, as a sentence
     */
    record Refusal(String rule, String label, boolean mandatory, String reason) {
    }
}
