/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * Finds the cheapest slates by a solver for assignments, with its proof. Every possible place on a slate is a
 * source of its own, which goes to its target, to the places that the source does not use, or to one that is
 * missing. As the places not used are as many as possible targets exceed the slate, and cheaper than all
 * else, just as many targets are used as the slate has (the reduction of transportation with bounded arcs to
 * one without, Wagner 1959).
 */
public final class SlateSolver {

    /** Cheaper than any target, so that whatever is not used is not used. */
    private static final int UNUSED = -1;

    private final MatchSolver solver;

    /** Solves with that solver. */
    public SlateSolver(MatchSolver solver) {
        this.solver = solver;
    }

    /**
     * Returns the cheapest slates.
     *
     * @throws CancellationException if the solver was canceled
     * @throws IllegalStateException if its certificate does not hold
     */
    public SlateResult solve(SlateProblem slates, Progress progress) {
        var layout = new Layout(slates);
        var problem = layout.problem();
        var result = solver.solve(problem, progress);
        if (!result.complete()) {
            throw new CancellationException();
        }
        var certificate = CertificateChecker.check(problem, result);
        if (!certificate.optimal() || !result.feasible()) {
            throw new IllegalStateException("certificate: " + certificate);
        }
        return layout.read(result, certificate);
    }

    /** Where the parts of slates are in the assignment. */
    private static final class Layout {

        private final SlateProblem slates;
        private final int[] firstPlace;
        private final int[] firstExtra;

        Layout(SlateProblem slates) {
            this.slates = slates;
            firstPlace = new int[slates.sources() + 1];
            firstExtra = new int[slates.sources() + 1];
            firstExtra[0] = slates.capacities().length;
            for (int source = 0; source < slates.sources(); source++) {
                firstPlace[source + 1] = firstPlace[source] + degree(source);
                firstExtra[source + 1] = firstExtra[source] + 1 + wanted(source);
            }
        }

        private int degree(int source) {
            return slates.targets()[source].length;
        }

        /** How many targets the source gets if there is room. */
        private int wanted(int source) {
            return Math.min(slates.size(), degree(source));
        }

        /** So many places are missing whatever is chosen. */
        private int surelyMissing(int source) {
            return slates.size() - wanted(source);
        }

        MatchProblem problem() {
            var builder = MatchProblem.builder(firstPlace[slates.sources()], firstExtra[slates.sources()]);
            IntStream.range(0, slates.capacities().length)
                    .forEach(target -> builder.capacity(target, slates.capacities()[target]));
            for (int source = 0; source < slates.sources(); source++) {
                builder.capacity(firstExtra[source], degree(source) - wanted(source));
                for (int place = 0; place < degree(source); place++) {
                    add(builder, source, place);
                }
            }
            return builder.build();
        }

        private void add(MatchProblemBuilder builder, int source, int place) {
            int node = firstPlace[source] + place;
            builder.edge(node, slates.targets()[source][place], slates.costs()[source][place]);
            builder.edge(node, firstExtra[source], UNUSED);
            for (int missing = 1; missing <= wanted(source); missing++) {
                builder.edge(node, firstExtra[source] + missing,
                        slates.missingCost() * (surelyMissing(source) + missing));
            }
        }

        SlateResult read(MatchResult result, Certificate certificate) {
            int[][] chosen = new int[slates.sources()][];
            long[] limits = new long[slates.sources()];
            long constant = 0;
            for (int source = 0; source < chosen.length; source++) {
                int row = source;
                int[] places = used(result, source);
                chosen[source] = Arrays.stream(places).map(place -> slates.targets()[row][place]).toArray();
                limits[source] = limit(result, source, places);
                constant += slates.missing(surelyMissing(source))
                        - (long) UNUSED * (degree(source) - wanted(source));
            }
            long[] prices = IntStream.range(0, slates.capacities().length).mapToLong(result::price).toArray();
            return new SlateResult(chosen, prices, limits, certificate.primal() + constant,
                    certificate.dual() + constant);
        }

        /** The places on the slate, the cheapest first. */
        private int[] used(MatchResult result, int source) {
            return IntStream.range(0, degree(source))
                    .filter(place -> result.target(firstPlace[source] + place) < slates.capacities().length)
                    .boxed().sorted((one, other) -> Integer.compare(slates.costs()[source][one],
                            slates.costs()[source][other]))
                    .mapToInt(Integer::intValue).toArray();
        }

        /** The dearest of what is used and of what is missing: that is what another target would save. */
        private long limit(MatchResult result, int source, int[] used) {
            long limit = (long) slates.missingCost() * (slates.size() - used.length);
            for (int place : used) {
                limit = Math.max(limit, slates.costs()[source][place]
                        + result.price(slates.targets()[source][place]));
            }
            return limit;
        }
    }
}
