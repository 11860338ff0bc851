package org.cadre.assignment;

class AdaptiveSolverTest extends SolverContract {

    AdaptiveSolverTest() {
        super(new AdaptiveSolver());
    }
}
