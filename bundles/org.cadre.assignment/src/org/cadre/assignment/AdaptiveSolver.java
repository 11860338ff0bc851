/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * Chooses the engine that suits the problem: {@link ShortestPathSolver} where there are seats to spare,
 * {@link AuctionSolver} where they are tight or short. Where seats to spare in all hide that they are tight
 * somewhere, paths become long; then the auction takes over after a fixed amount of work, which is counted in
 * steps and not in time, so that every system decides alike.
 */
public final class AdaptiveSolver implements MatchSolver {

    private static final double SPARE = 1.05;
    private static final long STEPS_PER_SOURCE = 20;

    private final ShortestPathSolver paths = new ShortestPathSolver();
    private final AuctionSolver auction = new AuctionSolver();

    /** Passes on only what was not reported before. */
    private record Rising(Progress progress, int[] reported) implements Progress {

        @Override
        public void worked(int done, int total) {
            if (done > reported[0]) {
                reported[0] = done;
                progress.worked(done, total);
            }
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }
    }

    @Override
    public MatchResult solve(MatchProblem problem, Progress progress) {
        var rising = new Rising(progress, new int[1]);
        var market = new Market(problem);
        if (Tightness.of(market).ratio() >= SPARE) {
            var result = paths.solve(market, new Pulse(rising, problem.sources()),
                    STEPS_PER_SOURCE * problem.sources());
            if (result.isPresent()) {
                return result.get();
            }
        }
        return auction.solve(problem, rising);
    }
}
