/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

class ShortestPathSolverTest extends SolverContract {

    ShortestPathSolverTest() {
        super(new ShortestPathSolver());
    }
}
