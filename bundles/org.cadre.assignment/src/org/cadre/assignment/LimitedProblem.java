/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.List;

/**
 * A problem with conditions on groups. What the conditions sum up need not be what is minimized: each pair
 * has a cost and a measure.
 */
public final class LimitedProblem {

    private final MatchProblem problem;
    private final int[] edgeMeasures;
    private final int[] unassignedMeasures;
    private final List<GroupLimit> limits;

    private LimitedProblem(MatchProblem problem, int[] edgeMeasures, int[] unassignedMeasures,
            List<GroupLimit> limits) {
        this.problem = problem;
        this.edgeMeasures = edgeMeasures;
        this.unassignedMeasures = unassignedMeasures;
        this.limits = List.copyOf(limits);
        limits.forEach(this::check);
    }

    /**
     * The conditions sum up costs.
     *
     * @param unassigned what each source measures that has no target
     */
    public static LimitedProblem ofCosts(MatchProblem problem, int[] unassigned, List<GroupLimit> limits) {
        return new LimitedProblem(problem, null, unassigned.clone(), limits);
    }

    /**
     * The conditions sum up something else than costs.
     *
     * @param measures of all edges, by number
     * @param unassigned what each source measures that has no target
     */
    public static LimitedProblem ofMeasures(MatchProblem problem, int[] measures, int[] unassigned,
            List<GroupLimit> limits) {
        return new LimitedProblem(problem, measures.clone(), unassigned.clone(), limits);
    }

    private void check(GroupLimit limit) {
        int count = limit.ofSources() ? problem.sources() : problem.targets();
        for (int member : limit.group()) {
            if (member < 0 || member >= count) {
                throw new IllegalArgumentException(
                        "Member %d of a limit is not within 0..%d".formatted(member, count - 1));
            }
        }
    }

    /** The problem without the conditions. */
    public MatchProblem problem() {
        return problem;
    }

    /** The conditions. */
    public List<GroupLimit> limits() {
        return limits;
    }

    /** What the pair counts in a condition. */
    public int measure(int edge) {
        return edgeMeasures == null ? problem.cost(edge) : edgeMeasures[edge];
    }

    /** What the source counts in a condition if she has no target. */
    public int unassignedMeasure(int source) {
        return unassignedMeasures[source];
    }

    /** What the source counts at this edge, or at none. */
    int measure(int source, int edge) {
        return edge == MatchProblem.NO_EDGE ? unassignedMeasures[source] : measure(edge);
    }

    /**
     * What a placement makes of a limit: members' measures or places taken.
     *
     * @param edgeOf edge of each source, or {@link MatchProblem#NO_EDGE}
     */
    public long value(GroupLimit limit, int[] edgeOf) {
        long sum = 0;
        if (limit.ofSources()) {
            for (int source : limit.group()) {
                sum += measure(source, edgeOf[source]);
            }
            return sum;
        }
        boolean[] counts = new boolean[problem.targets()];
        for (int target : limit.group()) {
            counts[target] = true;
        }
        for (int edge : edgeOf) {
            sum += edge != MatchProblem.NO_EDGE && counts[problem.target(edge)] ? 1 : 0;
        }
        return sum;
    }

    /** By how much a placement breaches a limit; 0 or less if it keeps it. */
    public long breach(GroupLimit limit, int[] edgeOf) {
        return limit.sign() * (value(limit, edgeOf) - limit.limit());
    }
}
