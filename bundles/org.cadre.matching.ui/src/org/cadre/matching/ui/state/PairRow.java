/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.cadre.core.people.PersonName;
import org.cadre.matching.model.ProposedPair;
import org.cadre.model.Mentorship;

/**
 * A pair as the table shows it. Immutable, so that a table may arrange it on any thread.
 *
 * @param pair the pair
 * @param proposed what the run said about it; empty for a pair that the run did not see
 * @param mentee the mentee's name, as shown and as sorted
 * @param menteeSchool where the mentee works; empty where unknown
 * @param mentor the mentor's name, as shown and as sorted
 * @param mentorSchool where the mentor works; empty where unknown
 * @param score from 0 to 10,000; empty where no run rated the pair
 * @param stage how far the pair has come
 * @param locked whether no new match may move it
 * @param reviewed by whom and when it was reviewed, or that it was not
 * @param trialEnd the first day after its trial; empty if it is not on trial
 */
public record PairRow(Mentorship pair, Optional<ProposedPair> proposed, PersonName mentee,
        String menteeSchool, PersonName mentor, String mentorSchool, OptionalInt score, Stage stage,
        boolean locked, String reviewed, Optional<LocalDate> trialEnd) {

    /** The identity of the pair. */
    public String key() {
        return pair.getUuid();
    }

    /** The score as a number that sorts, lowest where there is none. */
    public int scoreOrder() {
        return score.orElse(-1);
    }

    /** The pairs of those among some selected things that are rows of pairs. */
    public static List<Mentorship> pairs(List<?> selected) {
        return selected.stream().filter(PairRow.class::isInstance).map(row -> ((PairRow) row).pair())
                .toList();
    }
}
