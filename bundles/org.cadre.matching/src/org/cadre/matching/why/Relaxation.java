/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.List;
import java.util.Optional;

import org.cadre.model.Educator;

/**
 * A change that gives a waiting mentee a mentor. It was tried: the match was solved again with it.
 *
 * @param change what is changed
 * @param mentor the mentor whom she would have then
 * @param effect what it would do to all
 */
public record Relaxation(Change change, Educator mentor, Effect effect) {

    /** What is changed. */
    public sealed interface Change {

        /** How many things that are decided now would be decided otherwise. */
        default int size() {
            return 1;
        }
    }

    /** One place more for a mentor. */
    public record OnePlace(Educator mentor) implements Change {
    }

    /** Rules that no longer hold, by their names. */
    public record WithoutRules(List<String> ids, List<String> labels) implements Change {

        /** Copies the lists. */
        public WithoutRules {
            ids = List.copyOf(ids);
            labels = List.copyOf(labels);
        }

        @Override
        public int size() {
            return ids.size();
        }
    }

    /** Pairs are made from this score on, because staying unmatched costs so much. */
    public record Threshold(int score, int unmatchedCost) implements Change {
    }

    /** Whether the mentee gets the mentor whose place was added. */
    public Optional<Educator> otherPlace() {
        return change instanceof OnePlace place && place.mentor() != mentor ? Optional.of(place.mentor())
                : Optional.empty();
    }
}
