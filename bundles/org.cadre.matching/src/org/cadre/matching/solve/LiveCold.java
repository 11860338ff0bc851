/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.cadre.assignment.MatchSolver;

/**
 * Solves from the beginning with everything that was decided: whoever is locked takes her room away, whoever
 * is left out is not there. For mentees who weigh differently, and to check the quicker way.
 */
final class LiveCold {

    private final MatchSolver solver;
    private final LiveFigures figures;

    LiveCold(MatchSolver solver, LiveFigures figures) {
        this.solver = solver;
        this.figures = figures;
    }

    /** The best that this state leaves possible. */
    Placement place(LiveState wanted, Watch watch) {
        int[] rows = IntStream.range(0, figures.mentees().length)
                .filter(row -> !wanted.out().get(row) && !wanted.holds(row)).toArray();
        var caseload = caseload(wanted, rows);
        var search = new CandidateSearch(figures.under(wanted),
                IntStream.of(rows).map(row -> figures.mentees()[row]).toArray(), caseload,
                        figures.candidates(), watch);
        var exact = new ExactPlacing(solver, search, search.first(), figures.waitCosts().of(rows), watch);
        return spread(new LoadSearch(exact, caseload, figures.waitCosts().of(rows)).place(), rows, wanted);
    }

    private Caseload caseload(LiveState wanted, int[] rows) {
        double[] rooms = IntStream.range(0,
                figures.mentors()).mapToDouble(figures.caseload()::room).toArray();
        for (int row = 0; row < figures.mentees().length; row++) {
            if (wanted.holds(row)) {
                rooms[wanted.mentorOf()[row]] -= figures.caseload().load(row);
            }
        }
        wanted.closed().stream().forEach(mentor -> rooms[mentor] = -1);
        return new Caseload(rooms, IntStream.of(rows).mapToDouble(figures.caseload()::load).toArray());
    }

    /** Gives the rows their places among all again, with those who are locked. */
    private Placement spread(Placement solved, int[] rows, LiveState wanted) {
        int all = figures.mentees().length;
        int[] mentorOf = new int[all];
        long[] utilities = new long[all];
        Arrays.setAll(mentorOf, row -> wanted.holds(row) ? wanted.mentorOf()[row] : LiveState.NOBODY);
        Arrays.fill(utilities, Placement.FIXED);
        var table = new CandidateTable(all);
        IntStream.range(0, all).forEach(row -> table.row(row, new long[0], CandidateTable.NONE_LEFT_OUT));
        for (int i = 0; i < rows.length; i++) {
            mentorOf[rows[i]] = solved.mentorOf()[i];
            utilities[rows[i]] = solved.utilities()[i];
            table.row(rows[i], solved.table().row(i), solved.table().leastLeftOut(i));
        }
        long objective = new LiveCosting(figures, wanted).of(mentorOf);
        return new Placement(mentorOf, solved.prices(), utilities, objective,
                objective - solved.objective() + solved.bound(), solved.rounds(), table);
    }
}
