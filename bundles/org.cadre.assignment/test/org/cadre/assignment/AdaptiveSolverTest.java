/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

class AdaptiveSolverTest extends SolverContract {

    AdaptiveSolverTest() {
        super(new AdaptiveSolver());
    }
}
