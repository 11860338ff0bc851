/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Reads from a result what else each source could have. */
public final class Alternatives {

    private static final Comparator<Alternative> BY_REGRET =
            Comparator.comparingLong(Alternative::regret).thenComparingInt(Alternative::target);

    private final MatchResult result;

    public Alternatives(MatchResult result) {
        this.result = result;
    }

    /** All other targets of the source, least regret first, ties by index. */
    public List<Alternative> of(int source) {
        var problem = result.problem();
        int own = result.target(source);
        return IntStream.range(problem.firstEdge(source), problem.endEdge(source))
                .filter(edge -> problem.target(edge) != own)
                .mapToObj(edge -> alternative(source, edge))
                .sorted(BY_REGRET)
                .toList();
    }

    /** At most {@code limit} other targets of the source, least regret first. */
    public List<Alternative> best(int source, int limit) {
        return of(source).stream().limit(limit).toList();
    }

    private Alternative alternative(int source, int edge) {
        var problem = result.problem();
        int target = problem.target(edge);
        long price = result.price(target);
        return new Alternative(target, problem.cost(edge), price, result.regretOfEdge(source, edge));
    }
}
