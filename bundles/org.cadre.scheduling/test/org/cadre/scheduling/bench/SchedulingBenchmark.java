/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

import org.cadre.assignment.Progress;
import org.cadre.scheduling.bench.DistrictWindow.Covering;
import org.cadre.scheduling.bench.DistrictWindow.Release;
import org.cadre.scheduling.bench.DistrictWindow.Size;
import org.cadre.scheduling.check.PlanChecker;
import org.cadre.scheduling.kernel.Placement;
import org.cadre.scheduling.kernel.PlacementProblem;
import org.cadre.scheduling.kernel.PlacementSolver;
import org.cadre.scheduling.kernel.PlacementSolver.Effort;
import org.cadre.scheduling.window.Disturbance;
import org.cadre.scheduling.window.Window;
import org.cadre.scheduling.window.WindowModel;
import org.cadre.scheduling.window.WindowRepair;

/**
 * Measures windows of a made-up district beside CP-SAT, a year of them, and repairs. CPU time of the thread
 * for
 * the kernel, by the clock for CP-SAT, which has two workers. {@code releng/bench scheduling} runs it and
 * fetches OR-Tools. Arguments: runs of each window (medians are told), seconds for CP-SAT.
 */
public final class SchedulingBenchmark {

    private static final int WINDOWS_A_YEAR = 18;
    private static final int MOVES = 1_000;

    private final int runs;
    private final double rivalSeconds;
    private final Optional<WindowRival> rival;

    private record World(String name, Release release, Covering covering, int covers) {

        Window window(long seed) {
            return new DistrictWindow(Size.DISTRICT, release, covering, covers, seed).make();
        }
    }

    private record Timed<T>(T value, double millis) {
    }

    private static final List<World> WORLDS = List.of(
            new World("3 release days, offices cover 6 a day", Release.THREE_DAYS, Covering.OFFICE, 6),
            new World("4 release days, offices cover 3 a day", Release.FOUR_DAYS, Covering.OFFICE, 3),
            new World("scattered release, offices cover 3 a day", Release.SCATTERED, Covering.OFFICE, 3),
            new World("3 release days, all kinds of covering, rooms, budget", Release.THREE_DAYS,
                    Covering.ALL, 3));

    private SchedulingBenchmark(int runs, double rivalSeconds, Optional<WindowRival> rival) {
        this.runs = runs;
        this.rivalSeconds = rivalSeconds;
        this.rival = rival;
    }

    public static void main(String[] args) {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 120;
        var rival = rival();
        System.out.println(rival.map(WindowRival::name).orElse("OR-Tools: skipped, see above"));
        var benchmark = new SchedulingBenchmark(runs, seconds, rival);
        WORLDS.forEach(benchmark::window);
        benchmark.year(WORLDS.getLast());
        benchmark.repairs(WORLDS.getLast());
    }

    private static Optional<WindowRival> rival() {
        try {
            var type = Class.forName("org.cadre.scheduling.bench.CpSatRival");
            return Optional.of((WindowRival) type.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty();
        }
    }

    private void window(World world) {
        var window = world.window(1);
        var model = time(() -> new WindowModel(window));
        var problem = model.value.problem();
        System.out.printf("%n%s: %,d sessions, %,d times, %,d limits and pools; read in %.0f ms%n",
                world.name, problem.sessions(), problem.times(), problem.pools(), model.millis);
        double before = processSeconds();
        var answer = rival.map(solver -> solver.solve(problem, rivalSeconds));
        double took = processSeconds() - before;
        for (var effort : List.of(Effort.QUICK, Effort.NORMAL)) {
            measure(window, model.value, effort, answer);
        }
        answer.filter(found -> found.cost() == Long.MAX_VALUE).ifPresent(found -> System.out.printf(
                "  CP-SAT: no plan in %.2f s, %.2f s of CPU%n", found.seconds(), took));
        answer.filter(found -> found.cost() < Long.MAX_VALUE).ifPresent(found -> System.out.printf(
                "  CP-SAT: cost %,d, bound %,d%s in %.2f s, %.2f s of CPU%n", found.cost(),
                found.bound(), found.proven() ? ", proven" : "", found.seconds(), took));
    }

    /** CPU time of all threads, those of CP-SAT included. */
    private static double processSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    private void measure(Window window, WindowModel model, Effort effort,
            Optional<WindowRival.Answer> answer) {
        double[] millis = new double[runs];
        var first = time(() -> solve(model.problem(), effort));
        for (int run = 0; run < runs; run++) {
            millis[run] = time(() -> solve(model.problem(), effort)).millis;
        }
        var found = first.value;
        int broken = PlanChecker.check(window, model.plan(found)).size();
        System.out.printf("  %d rounds: cost %,d, bound %,d (gap %.3f %%), %d left out, %d rules broken;"
                + " %.0f ms, the first time %.0f%s%n", effort.rounds(), found.cost(), found.bound(),
                100.0 * found.gap() / found.cost(), found.unplaced(), broken, quantile(millis, 0.5),
                first.millis, distance(found, answer));
    }

    private static String distance(Placement found, Optional<WindowRival.Answer> answer) {
        return answer.filter(other -> other.cost() < Long.MAX_VALUE).map(other -> 100.0
                * (found.cost() - other.cost()) / other.cost()).map("; %+.3f %% against CP-SAT"::formatted)
                .orElse("");
    }

    private static Placement solve(PlacementProblem problem, Effort effort) {
        return new PlacementSolver(effort).solve(problem, Progress.NONE);
    }

    private void year(World world) {
        double read = 0;
        double solved = 0;
        long placed = 0;
        for (int window = 0; window < WINDOWS_A_YEAR; window++) {
            var made = world.window(100 + window);
            var model = time(() -> new WindowModel(made));
            var placement = time(() -> solve(model.value.problem(), Effort.QUICK));
            read += model.millis;
            solved += placement.millis;
            placed += made.sessions().size() - placement.value.unplaced();
        }
        System.out.printf("%nA year of %d windows: %,d sessions placed; read in %.1f s, placed in %.1f s%n",
                WINDOWS_A_YEAR, placed, read / 1e3, solved / 1e3);
    }

    private void repairs(World world) {
        var window = world.window(1);
        var model = new WindowModel(window);
        var placement = solve(model.problem(), Effort.NORMAL);
        var repair = new WindowRepair(model, placement);
        var moves = new ArrayList<Disturbance>();
        var random = new SplittableRandom(3);
        while (moves.size() < MOVES) {
            int time = random.nextInt(model.problem().times());
            int session = model.problem().session(time);
            if (placement.placed(session) && placement.time(session) != time) {
                moves.add(new Disturbance.Moved(session, model.choice(time)));
            }
        }
        moves.forEach(move -> repair.mend(move, Progress.NONE));
        report("One session moved by hand", window, repair, moves);
        var ill = new ArrayList<Disturbance>();
        for (int person = 0; person < window.people().size(); person++) {
            for (int day = 0; day < Size.DISTRICT.days(); day++) {
                ill.add(new Disturbance.Away(person, day));
            }
        }
        report("Each person ill on each day of a window", window, repair, ill);
    }

    private void report(String what, Window window, WindowRepair repair, List<Disturbance> disturbances) {
        double[] millis = new double[disturbances.size()];
        int proven = 0;
        int pushed = 0;
        int leftOut = 0;
        for (int i = 0; i < millis.length; i++) {
            var disturbance = disturbances.get(i);
            var mended = time(() -> repair.mend(disturbance, Progress.NONE));
            millis[i] = mended.millis;
            proven += mended.value.fewest() ? 1 : 0;
            pushed += mended.value.pushed();
            leftOut += mended.value.leftOut().size();
        }
        System.out.printf("%n%s: %,d repairs in %.1f s; median %.2f ms, p99 %.2f ms, longest %.1f ms;"
                + " fewest moves proven in %.1f %%, %,d others moved, %,d left out%n", what, millis.length,
                Arrays.stream(millis).sum() / 1e3, quantile(millis, 0.5), quantile(millis, 0.99),
                quantile(millis, 1), 100.0 * proven / millis.length, pushed, leftOut);
    }

    private static <T> Timed<T> time(Supplier<T> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        T value = work.get();
        return new Timed<>(value, (threads.getCurrentThreadCpuTime() - start) / 1e6);
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }
}
