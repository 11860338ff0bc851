/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.dimacs;

import org.cadre.assignment.MatchProblem;
import org.cadre.assignment.MatchProblemBuilder;
import org.cadre.core.CadreException;
import org.cadre.matching.Messages;

/**
 * What was read from a file: a problem in the making, and which node each number of the kernel stands for.
 */
public final class AssignmentFile {

    private final MatchProblemBuilder builder;
    private final Nodes nodes;

    AssignmentFile(MatchProblemBuilder builder, Nodes nodes) {
        this.builder = builder;
        this.nodes = nodes;
    }

    /**
     * Makes the problem.
     *
     * @throws CadreException if the costs are too large to be added up
     */
    public MatchProblem problem() throws CadreException {
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new CadreException(CadreException.Kind.INPUT, Messages.Solve_tooLarge, e);
        }
    }

    /** Node of the source with this index. */
    public int sourceNode(int index) {
        return nodes.sourceNode(index);
    }

    /** Node of the target with this index. */
    public int targetNode(int index) {
        return nodes.targetNode(index);
    }
}
