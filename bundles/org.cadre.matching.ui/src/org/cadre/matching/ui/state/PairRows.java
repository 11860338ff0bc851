/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.cadre.core.people.Intervals;
import org.cadre.core.people.PersonName;
import org.cadre.core.program.Substitutions;
import org.cadre.core.program.Trials;
import org.cadre.matching.model.ProposedPair;
import org.cadre.model.Mentorship;

/** Makes the rows of the pairs, in the order of the mentees' names. */
public final class PairRows {

    private PairRows() {
    }

    /** The rows of a program. */
    public static List<PairRow> of(ProgramMatches matches) {
        var proposed = proposed(matches);
        var schools = new Schools(matches.day());
        var resting = resting(matches);
        var rows = matches.pairs().stream().map(pair -> row(pair, Optional.ofNullable(proposed.get(pair)),
                schools, resting.contains(pair) ? Stage.PAUSED : Stage.of(pair.getStatus()))).toList();
        return ByName.sorted(rows, PairRow::mentee);
    }

    private static Map<Mentorship, ProposedPair> proposed(ProgramMatches matches) {
        var map = new HashMap<Mentorship, ProposedPair>();
        matches.run().ifPresent(run -> {
            run.getPairs().forEach(pair -> map.put(pair.getMentorship(), pair));
            run.getMoved().forEach(pair -> map.put(pair.getMentorship(), pair));
        });
        return map;
    }

    /** The pairs that rest on the day because somebody stands in. */
    private static Set<Mentorship> resting(ProgramMatches matches) {
        return matches.pairs().stream().filter(pair -> Substitutions.isTemporary(pair)
                && Intervals.covers(pair, matches.day())).map(Mentorship::getReplaces)
                .collect(Collectors.toSet());
    }

    private static PairRow row(Mentorship pair, Optional<ProposedPair> proposed, Schools schools,
            Stage stage) {
        var score = proposed.map(p -> OptionalInt.of(p.getScore())).orElse(OptionalInt.empty());
        return new PairRow(pair, proposed, PersonName.of(pair.getMentee()), schools.of(pair.getMentee()),
                PersonName.of(pair.getMentor()), schools.of(pair.getMentor()), score,
                stage, pair.isLocked(), ReviewText.of(pair),
                Trials.end(pair));
    }
}
