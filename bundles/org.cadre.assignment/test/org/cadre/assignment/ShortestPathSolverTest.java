package org.cadre.assignment;

class ShortestPathSolverTest extends SolverContract {

    ShortestPathSolverTest() {
        super(new ShortestPathSolver());
    }
}
