package org.cadre.assignment;

/**
 * Solves by shortest augmenting paths, one source at a time in the order of their indexes. Fast while
 * capacity suffices; exact always.
 */
public final class ShortestPathSolver implements MatchSolver {

    @Override
    public MatchResult solve(MatchProblem problem, Progress progress) {
        var pulse = new Pulse(progress, problem.sources());
        var seats = new Seats(problem);
        var search = new PathSearch(problem, seats);
        fixLocked(problem, search, pulse);
        int next = insertFree(problem, search, pulse);
        boolean complete = next == problem.sources();
        if (!complete) {
            new GreedyFill(problem, seats).fillFrom(next);
        }
        return MatchResult.of(problem, seats.edgeOf(), search.prices(), complete);
    }

    private static void fixLocked(MatchProblem problem, PathSearch search, Pulse pulse) {
        for (int source = 0; source < problem.sources(); source++) {
            int edge = problem.lockedEdge(source);
            if (edge != MatchProblem.NO_EDGE) {
                search.fix(source, edge);
                pulse.placed();
            }
        }
    }

    /** Returns the first source that was not reached. */
    private static int insertFree(MatchProblem problem, PathSearch search, Pulse pulse) {
        for (int source = 0; source < problem.sources(); source++) {
            if (problem.lockedEdge(source) == MatchProblem.NO_EDGE) {
                if (!search.insert(source, pulse)) {
                    return source;
                }
                pulse.step();
                pulse.placed();
            }
        }
        return problem.sources();
    }
}
