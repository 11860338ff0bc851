package org.cadre.assignment;

class AuctionSolverTest extends SolverContract {

    AuctionSolverTest() {
        super(new AuctionSolver());
    }
}
