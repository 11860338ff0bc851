/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.assignment.MatchSolver;
import org.cadre.core.match.PairScorer;
import org.cadre.core.task.Task;
import org.cadre.matching.Messages;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Finds how few pairs must move for how many to have a mentor. It is one problem of the kernel for each price
 * of waiting: a pair that stays costs nothing, another mentor one move, and somebody without a mentor u moves
 * and a half. How many moves each further person costs never falls, so that raising u step by step meets
 * every option that anybody could want; each is proven by the kernel's certificate. Then it is solved once
 * more with the same prices made so large that scores decide only among choices with as few moves.
 */
final class RematchTask implements Task<Rematch> {

    /** Further people who cost more moves than that are offered only together, as the last option. */
    private static final int MOST_STEPS = 40;
    private static final int MOST_COST = 900_000_000;

    private final MatchSolver solver;
    private final RematchPeople people;
    private final RematchFigures figures;
    private int[][] points;

    RematchTask(MatchSolver solver, RematchPeople people, RematchFigures figures) {
        this.solver = solver;
        this.people = people;
        this.figures = figures;
    }

    /** How many move and wait by a choice. */
    private record Count(int[] mentorOf, int moves, int waiting, boolean proven) {
    }

    @Override
    public Rematch run(IProgressMonitor monitor) {
        var watch = new Watch(monitor, Messages.MatchTask_name);
        watch.step(Messages.MatchTask_searching, 40);
        points = points(watch);
        watch.step(Messages.ExactPlacing_solving, 50);
        var options = new ArrayList<Rematch.Option>();
        var last = count(figures.kept().length + figures.mentors().size(), 0, watch);
        Count before = null;
        for (int price = 0; before == null || before.waiting > last.waiting; price++) {
            int used = price > MOST_STEPS ? figures.kept().length + figures.mentors().size() : price;
            var next = count(used, 0, watch);
            if (before == null || next.waiting < before.waiting) {
                options.add(option(best(next, used, watch)));
                before = next;
            } else if (price > MOST_STEPS) {
                break;
            }
        }
        return new Rematch(people.wanting(), people.movable(), options);
    }

    private int[][] points(Watch watch) {
        int rows = figures.kept().length;
        var all = new int[rows][];
        for (int row = 0; row < rows; row++) {
            int mentee = row;
            all[row] = IntStream.range(0, figures.mentors().size())
                    .map(mentor -> figures.points(mentee, mentor)).toArray();
            watch.worked(row, rows);
        }
        return all;
    }

    /** Among choices with as few moves and as few who wait, the one with the best scores. */
    private Count best(Count fewest, int price, Watch watch) {
        long rows = figures.wanting() + 2L * fewest.moves + 2 + (2L * price + 1) * figures.wanting();
        long unit = Math.min(PairScorer.FULL * rows, MOST_COST / (2L * price + 1));
        var best = count(price, (int) unit, watch);
        boolean same = best.moves == fewest.moves && best.waiting == fewest.waiting;
        return same ? new Count(best.mentorOf, best.moves, best.waiting, fewest.proven) : fewest;
    }

    /**
     * Solves once.
     *
     * @param price how many moves it may take to place one more
     * @param unit what half a move costs against points; 0 where scores don't count
     */
    private Count count(int price, int unit, Watch watch) {
        int half = Math.max(1, unit);
        int waiting = (2 * price + 1) * half;
        var table = table(2 * half, unit > 0);
        var placing = new CappedPlacing(new ExactPlacing(solver, (t, decisions, prices, utilities) -> false,
                table, waiting, watch), figures.most());
        var placement = new LoadSearch(placing, figures.caseload(), waiting).place();
        int[] mentorOf = placement.mentorOf();
        int moves = (int) IntStream.range(figures.wanting(), mentorOf.length)
                .filter(row -> mentorOf[row] != figures.kept()[row]).count();
        int left = (int) IntStream.of(mentorOf).filter(mentor -> mentor == Placement.NOBODY).count();
        return new Count(mentorOf, moves, left, placement.objective() == placement.bound());
    }

    private CandidateTable table(int bonus, boolean rated) {
        var table = new CandidateTable(points.length);
        for (int row = 0; row < points.length; row++) {
            int number = row;
            table.row(row, IntStream.range(0, points[row].length)
                    .filter(mentor -> points[number][mentor] != Scoring.REFUSED
                            && figures.caseload().fits(mentor, number))
                    .mapToLong(mentor -> CandidateTable.pair(cost(number, mentor, bonus, rated), mentor))
                    .sorted().toArray(), CandidateTable.NONE_LEFT_OUT);
        }
        return table;
    }

    private int cost(int row, int mentor, int bonus, boolean rated) {
        int lost = rated ? PairScorer.FULL - points[row][mentor] : 0;
        return figures.kept()[row] == mentor ? lost - bonus : lost;
    }

    private Rematch.Option option(Count count) {
        var places = IntStream.range(0, count.mentorOf.length)
                .mapToObj(row -> place(row, count.mentorOf[row])).toList();
        return new Rematch.Option(count.moves, count.waiting, count.proven,
                List.copyOf(places.subList(0, figures.wanting())),
                List.copyOf(places.subList(figures.wanting(), places.size())));
    }

    private Rematch.Place place(int row, int mentor) {
        int allowed = (int) IntStream.of(points[row]).filter(score -> score != Scoring.REFUSED).count();
        boolean none = mentor == Placement.NOBODY;
        return new Rematch.Place(figures.mentees().get(row), none ? null : figures.mentors().get(mentor),
                none ? 0 : points[row][mentor], allowed);
    }
}
