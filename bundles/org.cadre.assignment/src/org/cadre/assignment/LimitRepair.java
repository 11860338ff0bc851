/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Makes of an optimum at prices of limits, which may breach them a little, a placement that keeps them: by
 * single moves and by exchanges of two, those first that cost least at these prices for what they mend. A
 * bound on what a single step may cost, raised from pass to pass, keeps this quick.
 */
final class LimitRepair {

    private static final int PASSES = 8;
    private static final int PASSES_OF_LARGE = 3;
    private static final long FIRST_STEP = 4;
    private static final int RAISE = 8;
    private static final int SMALL = 40_000;

    private final LimitedProblem limited;
    private final MatchProblem problem;
    private final Weighing weighing;
    private final Pulse pulse;

    /** Two sources change places, or one goes where there is room; then the other is -1. */
    private record Step(int source, int edge, int other, int otherEdge, double price) {
    }

    LimitRepair(LimitedProblem limited, Weighing weighing, Pulse pulse) {
        this.limited = limited;
        this.weighing = weighing;
        this.pulse = pulse;
        problem = limited.problem();
    }

    /** The placement of the round, mended as far as possible; it may still breach a limit. */
    Draft repair(LimitRound round) {
        var draft = new Draft(limited, LimitRound.edges(problem, round.targets()));
        var weights = weighing.weights(round.limitPrices());
        long mean = Math.max(1, Math.abs(draft.objective()) / Math.max(1, problem.sources()));
        long dearest = weights.scale() * Math.max(1, mean * FIRST_STEP / 100);
        int passes = problem.edges() <= SMALL ? PASSES : PASSES_OF_LARGE;
        for (int pass = 0; pass < passes && !draft.keepsAll() && !pulse.cancelled(); pass++) {
            for (int limit = 0; limit < limited.limits().size(); limit++) {
                if (draft.breach(limit) > 0) {
                    mend(limit, draft, round, weights, dearest);
                }
            }
            dearest = dearest > Long.MAX_VALUE / RAISE ? dearest : dearest * RAISE;
        }
        if (draft.keepsAll() && problem.edges() <= SMALL) {
            new LimitPolish(limited, draft, pulse).polish();
        }
        return draft;
    }

    private void mend(int limit, Draft draft, LimitRound round, Weights weights, long dearest) {
        var steps = new ArrayList<Step>();
        var search = new Search(limit, draft, round, weights, dearest, steps);
        for (int source : concerned(limit, draft)) {
            if (problem.lockedEdge(source) == MatchProblem.NO_EDGE) {
                search.from(source);
            }
            pulse.step();
        }
        steps.sort(Comparator.comparingDouble(Step::price).thenComparingInt(Step::source)
                .thenComparingInt(Step::edge).thenComparingInt(Step::other));
        apply(limit, draft, steps);
    }

    private void apply(int limit, Draft draft, List<Step> steps) {
        var moved = new BitSet();
        for (var step : steps) {
            if (draft.breach(limit) <= 0) {
                return;
            }
            boolean free = !moved.get(step.source) && (step.other < 0 ? roomAt(step.edge, draft)
                    : !moved.get(step.other));
            if (free && draft.breachedAfter(step.source, step.edge, step.other, step.otherEdge)
                    < draft.breached()) {
                draft.move(step.source, step.edge);
                moved.set(step.source);
                if (step.other >= 0) {
                    draft.move(step.other, step.otherEdge);
                    moved.set(step.other);
                }
            }
        }
    }

    private boolean roomAt(int edge, Draft draft) {
        return edge == MatchProblem.NO_EDGE || draft.hasRoom(problem.target(edge));
    }

    private int[] concerned(int limit, Draft draft) {
        var condition = limited.limits().get(limit);
        if (condition.ofSources()) {
            return condition.group();
        }
        var sources = new ArrayList<Integer>();
        for (int target : condition.group()) {
            sources.addAll(draft.holders(target));
        }
        return sources.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Collects the steps that mend one limit. */
    private final class Search {
        private final int limit;
        private final Draft draft;
        private final LimitRound round;
        private final Weights weights;
        private final long dearest;
        private final List<Step> steps;

        Search(int limit, Draft draft, LimitRound round, Weights weights, long dearest, List<Step> steps) {
            this.limit = limit;
            this.draft = draft;
            this.round = round;
            this.weights = weights;
            this.dearest = dearest;
            this.steps = steps;
        }

        void from(int source) {
            int own = draft.edge(source);
            for (int edge = problem.firstEdge(source); edge < problem.endEdge(source); edge++) {
                long regret = edge == own ? Long.MAX_VALUE : regret(source, edge);
                if (regret <= dearest) {
                    to(source, edge, regret);
                }
            }
            if (own != MatchProblem.NO_EDGE && !problem.mustBePlaced(source)) {
                offer(source, MatchProblem.NO_EDGE, -1, MatchProblem.NO_EDGE,
                        regret(source, MatchProblem.NO_EDGE));
            }
        }

        private void to(int source, int edge, long regret) {
            int target = problem.target(edge);
            if (draft.hasRoom(target)) {
                offer(source, edge, -1, MatchProblem.NO_EDGE, regret);
                return;
            }
            int left = draft.target(source);
            for (int other : draft.holders(target)) {
                int back = left == MatchResult.UNASSIGNED ? MatchProblem.NO_EDGE : problem.edge(other, left);
                boolean may = left == MatchResult.UNASSIGNED ? !problem.mustBePlaced(other)
                        : back != MatchProblem.NO_EDGE;
                if (may && problem.lockedEdge(other) == MatchProblem.NO_EDGE) {
                    offer(source, edge, other, back, regret + regret(other, back));
                }
            }
        }

        private void offer(int source, int edge, int other, int otherEdge, long regret) {
            long mended = -draft.change(limit, source, edge)
                    - (other < 0 ? 0 : draft.change(limit, other, otherEdge));
            if (mended > 0 && regret <= dearest) {
                double price = Math.max(0, regret) / (double) Math.min(mended, draft.breach(limit));
                steps.add(new Step(source, edge, other, otherEdge, price));
            }
        }

        private long regret(int source, int edge) {
            if (edge == MatchProblem.NO_EDGE) {
                return weights.weighUnassigned(source, problem.unassignedCost(source),
                        limited.unassignedMeasure(source)) - round.utilities()[source];
            }
            int target = problem.target(edge);
            return weights.weigh(source, target, problem.cost(edge), limited.measure(edge))
                    + round.prices()[target] - round.utilities()[source];
        }
    }
}
