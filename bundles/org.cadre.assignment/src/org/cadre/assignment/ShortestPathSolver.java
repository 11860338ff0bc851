/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Optional;

/**
 * Solves by shortest augmenting paths, one source at a time in the order of their indexes. Fast while
 * capacity suffices; exact always.
 */
public final class ShortestPathSolver implements MatchSolver {

    @Override
    public MatchResult solve(MatchProblem problem, Progress progress) {
        var market = new Market(problem);
        return solve(market, new Pulse(progress, problem.sources()), Long.MAX_VALUE).orElseThrow();
    }

    /** Returns nothing if it takes more than so many steps. */
    Optional<MatchResult> solve(Market market, Pulse pulse, long mostSteps) {
        var search = new PathSearch(market);
        for (int source = 0; source < market.problem.sources(); source++) {
            if (!market.locked(source) && !search.insert(source, pulse)) {
                return Optional.of(market.interrupted());
            }
            if (pulse.steps() > mostSteps) {
                return Optional.empty();
            }
            pulse.step();
            pulse.placed();
        }
        return Optional.of(market.result(true));
    }
}
