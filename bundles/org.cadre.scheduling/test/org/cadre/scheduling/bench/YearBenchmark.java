/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.cadre.assignment.Progress;
import org.cadre.scheduling.bench.DistrictWindow.Size;
import org.cadre.scheduling.check.PlanChecker;
import org.cadre.scheduling.kernel.Placement;
import org.cadre.scheduling.kernel.PlacementSolver;
import org.cadre.scheduling.kernel.PlacementSolver.Effort;
import org.cadre.scheduling.window.Disturbance;
import org.cadre.scheduling.window.WindowModel;
import org.cadre.scheduling.window.WindowRepair;

/** Places all windows of a year, then repairs what happens in them. */
final class YearBenchmark {

    private static final int WINDOWS = 18;
    private static final int MOVES = 1_000;
    private static final double LONGEST_YEAR = 10;
    private static final double LONGEST_MOVE = 50;
    private static final double LONGEST_ILLNESS = 60;
    private static final double PROVEN = 95;

    private final DistrictWorld world;
    private final Goals goals;
    private final SplittableRandom random = new SplittableRandom(3);
    private final Repairs moves = new Repairs();
    private final Repairs illnesses = new Repairs();

    /** Repairs of one kind. */
    private static final class Repairs {
        private double[] millis = new double[0];
        private int proven;
        private int pushed;
        private int leftOut;

        void run(WindowRepair repair, List<Disturbance> all) {
            int from = millis.length;
            millis = Arrays.copyOf(millis, from + all.size());
            for (int i = 0; i < all.size(); i++) {
                var disturbance = all.get(i);
                var mended = Measure.time(() -> repair.mend(disturbance, Progress.NONE));
                millis[from + i] = mended.millis();
                proven += mended.value().fewest() ? 1 : 0;
                pushed += mended.value().pushed();
                leftOut += mended.value().leftOut().size();
            }
        }

        double seconds() {
            return Arrays.stream(millis).sum() / 1e3;
        }

        double p99() {
            return Measure.quantile(millis, 0.99);
        }

        double provenShare() {
            return 100.0 * proven / millis.length;
        }

        void print(String what) {
            System.out.printf("%s: %,d repairs in %.1f s; median %.3f ms, p99 %.2f ms, longest %.1f ms; fewest "
                    + "moves proven in %.1f %%, %,d others moved, %,d left out%n", what, millis.length,
                    seconds(), Measure.quantile(millis, 0.5), p99(), Measure.quantile(millis, 1),
                    provenShare(), pushed, leftOut);
        }
    }

    YearBenchmark(DistrictWorld world, Goals goals) {
        this.world = world;
        this.goals = goals;
    }

    void run() {
        double read = 0;
        double solved = 0;
        long placed = 0;
        int broken = 0;
        for (int number = 0; number < WINDOWS; number++) {
            var window = world.window(100 + number);
            var model = Measure.time(() -> new WindowModel(window));
            var placement = Measure.time(
                    () -> new PlacementSolver(Effort.QUICK).solve(model.value().problem(), Progress.NONE));
            read += model.millis() / 1e3;
            solved += placement.millis() / 1e3;
            placed += window.sessions().size() - placement.value().unplaced();
            broken += PlanChecker.check(window, model.value().plan(placement.value())).size();
            repair(model.value(), placement.value());
        }
        report(read, solved, placed, broken);
    }

    private void report(double read, double solved, long placed, int broken) {
        System.out.printf("%nA year of %d windows: %,d sessions placed, %d rules broken; read in %.1f s, placed "
                + "in %.1f s%n", WINDOWS, placed, broken, read, solved);
        moves.print("One session moved by hand");
        illnesses.print("Each person ill on each day");
        goals.add("A year: 2,000 pairs, 18 windows, 36,000 sessions", "≤ 10 s",
                "%.1f s, %,d placed, %d rules "
                .formatted(read + solved, placed, broken) + "broken", read + solved <= LONGEST_YEAR
                        && broken == 0);
        goals.add("One session moved", "p99 < 50 ms, fewest moves proven in ≥ 95 %", "%.2f ms, %.1f %%"
                .formatted(moves.p99(), moves.provenShare()), moves.p99() < LONGEST_MOVE
                        && moves.provenShare() >= PROVEN);
        goals.add("Each person ill on each day of the year, repaired", "≤ 60 s", "%.1f s, %,d repairs"
                .formatted(illnesses.seconds(), illnesses.millis.length),
                illnesses.seconds() <= LONGEST_ILLNESS);
    }

    private void repair(WindowModel model, Placement placement) {
        var repair = new WindowRepair(model, placement);
        moves.run(repair, moves(model, placement));
        var ill = new ArrayList<Disturbance>();
        for (int person = 0; person < model.window().people().size(); person++) {
            for (int day = 0; day < Size.DISTRICT.days(); day++) {
                ill.add(new Disturbance.Away(person, day));
            }
        }
        illnesses.run(repair, ill);
    }

    /** Sessions that somebody puts at another of their times, wherever that is. */
    private List<Disturbance> moves(WindowModel model, Placement placement) {
        var found = new ArrayList<Disturbance>();
        while (found.size() < MOVES) {
            int time = random.nextInt(model.problem().times());
            int session = model.problem().session(time);
            if (placement.placed(session) && placement.time(session) != time) {
                found.add(new Disturbance.Moved(session, model.choice(time)));
            }
        }
        return found;
    }
}
