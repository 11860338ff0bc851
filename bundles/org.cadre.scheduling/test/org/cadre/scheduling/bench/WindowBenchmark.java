/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cadre.assignment.Progress;
import org.cadre.scheduling.check.PlanChecker;
import org.cadre.scheduling.kernel.Placement;
import org.cadre.scheduling.kernel.PlacementProblem;
import org.cadre.scheduling.kernel.PlacementSolver;
import org.cadre.scheduling.kernel.PlacementSolver.Effort;
import org.cadre.scheduling.window.WindowModel;

/** Places one window after the other, by the kernel and by its rivals. */
final class WindowBenchmark {

    private static final double MOST_OFF = 0.5;
    private static final double TENTH = 0.1;
    private static final double SECOND = 1_000;

    private final int runs;
    private final Rivals rivals;
    private final Goals goals;

    /** What the kernel found, with its median time in ms of CPU. */
    private record Own(Effort effort, Placement placement, double millis) {
    }

    WindowBenchmark(int runs, Rivals rivals, Goals goals) {
        this.runs = runs;
        this.rivals = rivals;
        this.goals = goals;
    }

    void run(DistrictWorld world) {
        var window = world.window(1);
        var model = Measure.time(() -> new WindowModel(window));
        var problem = model.value().problem();
        System.out.printf("%n%s: %,d sessions, %,d times, %,d limits and pools; read in %.0f ms%n",
                world.name(), problem.sessions(), problem.times(), problem.pools(), model.millis());
        var own = List.of(Effort.QUICK, Effort.NORMAL).stream().map(effort -> solve(problem, effort))
                .toList();
        for (var one : own) {
            var placement = one.placement;
            System.out.printf("  kernel, %d rounds: cost %,d, bound %,d (gap %.3f %%), %d left out, %d rules "
                    + "broken; %.0f ms%n", one.effort.rounds(), placement.cost(), placement.bound(),
                    100.0 * placement.gap() / placement.cost(), placement.unplaced(),
                    PlanChecker.check(window, model.value().plan(placement)).size(), one.millis);
        }
        rivals.exact().ifPresent(rival -> exact(world, own.getLast(), rival, problem));
        rivals.heuristic().ifPresent(rival -> heuristic(world, own.getFirst(), rival, problem));
    }

    private Own solve(PlacementProblem problem, Effort effort) {
        double[] millis = new double[runs];
        Placement found = null;
        for (int run = 0; run < runs; run++) {
            var timed = Measure.time(() -> new PlacementSolver(effort).solve(problem, Progress.NONE));
            millis[run] = timed.millis();
            found = timed.value();
        }
        return new Own(effort, found, Measure.quantile(millis, 0.5));
    }

    private void exact(DistrictWorld world, Own own, WindowRival rival, PlacementProblem problem) {
        var answer = answer(rival, problem, rivals.exactSeconds());
        var proven = answer.filter(WindowRival.Answer::proven);
        double seconds = answer.map(WindowRival.Answer::seconds).orElse(rivals.exactSeconds());
        // where the rival proves nothing in its time, the kernel's own bound says how far the best may be
        long best = proven.map(WindowRival.Answer::cost).orElse(own.placement.bound());
        double off = 100.0 * (own.placement.cost() - best) / best;
        double share = own.millis / (1_000 * seconds);
        goals.add("Window against CP-SAT: " + world.name(), "≤ 0.5 % off in ≤ 1/10 of its time",
                text("%s%+.3f %%, %.0f ms; CP-SAT %s %.1f s: 1/%.0f", proven.isPresent() ? "" : "at most ", off,
                        own.millis, proven.isPresent() ? "proves in" : "proves nothing in", seconds, 1 / share),
                off <= MOST_OFF && share <= TENTH);
    }

    private void heuristic(DistrictWorld world, Own own, WindowRival rival, PlacementProblem problem) {
        var answer = answer(rival, problem, rivals.heuristicSeconds());
        if (answer.isEmpty()) {
            return;
        }
        var other = answer.get();
        double off = 100.0 * (other.cost() - own.placement.cost()) / own.placement.cost();
        goals.add(text("Against Timefold after %.0f s: %s", rivals.heuristicSeconds(), world.name()),
                "better in < 1 s", text("%.0f ms, Timefold %+.2f %%", own.millis, off),
                off >= 0 && own.millis < SECOND);
    }

    private static Optional<WindowRival.Answer> answer(WindowRival rival, PlacementProblem problem,
            double seconds) {
        double before = Measure.processSeconds();
        var answer = rival.solve(problem, seconds);
        double cpu = Measure.processSeconds() - before;
        boolean found = answer.cost() < Long.MAX_VALUE;
        System.out.printf("  %s: %s in %.2f s, %.2f s of CPU%n", rival.name(), found
                ? text("cost %,d%s", answer.cost(), answer.proven() ? ", proven" : answer.bound() < 0 ? ""
                        : text(", bound %,d", answer.bound())) : "no plan", answer.seconds(), cpu);
        return found ? Optional.of(answer) : Optional.empty();
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
