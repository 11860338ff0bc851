/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import java.util.Optional;

import org.cadre.matching.model.MatchRun;
import org.cadre.matching.proposal.MatchedPair;
import org.cadre.matching.run.MatchRuns;
import org.cadre.model.Mentorship;

/** Keeps with a run what decisions made of its pairs; does nothing where there was no run. */
record RunNotes(MatchRuns runs, Optional<MatchRun> run) {

    /** What is removed must not be referred to any more. */
    void forget(Mentorship pair) {
        run.ifPresent(present -> {
            present.getPairs().stream().filter(p -> p.getMentorship() == pair)
                    .forEach(p -> p.setMentorship(null));
            present.getMoved().removeIf(p -> p.getMentorship() == pair);
        });
    }

    /** Keeps why a new pair has its score. */
    void add(MatchedPair explained, Mentorship pair) {
        run.ifPresent(present -> runs.keep(present, explained, pair));
    }
}
