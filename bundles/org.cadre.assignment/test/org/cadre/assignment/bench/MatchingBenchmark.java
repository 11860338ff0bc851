/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment.bench;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

import org.cadre.assignment.AdaptiveSolver;
import org.cadre.assignment.CertificateChecker;
import org.cadre.assignment.MatchProblem;
import org.cadre.assignment.MatchResult;
import org.cadre.assignment.MatchSolver;
import org.cadre.assignment.Progress;
import org.cadre.assignment.WarmMatch;

/**
 * Compares the kernel with OR-Tools on a synthetic state, 20,000 mentors for 100,000 mentees of 50 candidates
 * each, in one process: CPU time of the thread, from arrays of edges to the answer, medians of the runs given
 * as the first argument. {@code releng/bench matching} runs it and fetches OR-Tools.
 */
public final class MatchingBenchmark {

    private static final long SEED = 12345;
    private static final int MENTORS = 20_000;
    private static final int MENTEES = 100_000;
    private static final int CANDIDATES = 50;
    private static final int UNASSIGNED = 100_000;
    private static final int WARM_UPS = 3;
    private static final int CHANGES = 1_000;
    private static final double[] RATIOS = {1.6, 1.1, 1.0, 0.9};

    private final MatchSolver solver = new AdaptiveSolver();
    private final int runs;
    private final Optional<Rival> rival;

    private MatchingBenchmark(int runs, Optional<Rival> rival) {
        this.runs = runs;
        this.rival = rival;
    }

    public static void main(String[] args) {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        var rival = rival();
        System.out.println(rival.map(Rival::name).orElse("OR-Tools: skipped, see above"));
        System.out.printf("medians of %d runs after %d to warm up%n", runs, WARM_UPS);
        System.out.println("places per mentee | rival ms | build + solve ms | ratio "
                + "| certificate ms | objective");
        var benchmark = new MatchingBenchmark(runs, rival);
        for (double ratio : RATIOS) {
            benchmark.compare(ratio);
        }
        for (double ratio : RATIOS) {
            benchmark.changes(ratio);
        }
    }

    private static Optional<Rival> rival() {
        try {
            return Optional.of((Rival) Class.forName("org.cadre.assignment.bench.OrToolsRival")
                    .getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException | LinkageError e) {
            System.out.println("OR-Tools can't be used here: " + e);
            return Optional.empty();
        }
    }

    private void compare(double ratio) {
        var instance = new StructuredInstance(MENTORS, MENTEES, CANDIDATES, ratio, SEED);
        var edges = instance.edges();
        double[] build = new double[runs];
        double[] solve = new double[runs];
        double[] check = new double[runs];
        MatchResult result = null;
        for (int run = -WARM_UPS; run < runs; run++) {
            var problem = Cpu.time(() -> instance.problem(edges));
            var solved = Cpu.time(() -> solver.solve(problem.value(), Progress.NONE));
            var certificate = Cpu.time(() -> CertificateChecker.check(problem.value(), solved.value()));
            if (!certificate.value().optimal()) {
                throw new IllegalStateException("not proven: " + certificate.value());
            }
            build[Math.max(0, run)] = problem.millis();
            solve[Math.max(0, run)] = solved.millis();
            check[Math.max(0, run)] = certificate.millis();
            result = solved.value();
        }
        print(ratio, Cpu.median(build), Cpu.median(solve), Cpu.median(check), result, edges);
    }

    private void print(double ratio, double build, double solve, double check, MatchResult result,
            EdgeList edges) {
        var times = rival.map(other -> rivalMillis(other, result, edges));
        System.out.printf("%17.1f | %8s | %5.0f + %8.0f | %5s | %14.1f | %d%n", ratio,
                times.map(ms -> "%.0f".formatted(ms)).orElse("-"), build, solve,
                times.map(ms -> "%.1f".formatted(ms / (build + solve))).orElse("-"), check,
                result.objective());
    }

    private double rivalMillis(Rival other, MatchResult result, EdgeList edges) {
        double[] millis = new double[runs];
        for (int run = 0; run < runs; run++) {
            var solved = Cpu.time(() -> other.solve(result.problem(), edges.sources, edges.targets,
                    edges.costs, UNASSIGNED));
            if (solved.value() != result.objective()) {
                throw new IllegalStateException("the rival found " + solved.value() + ", not "
                        + result.objective());
            }
            millis[run] = solved.millis();
        }
        return Cpu.median(millis);
    }

    private void changes(double ratio) {
        MatchProblem problem;
        {
            var instance = new StructuredInstance(MENTORS, MENTEES, CANDIDATES, ratio, SEED);
            problem = instance.problem(instance.edges());
        }
        var warm = new WarmMatch(solver.solve(problem, Progress.NONE));
        var random = new SplittableRandom(SEED);
        for (int warmUp = 0; warmUp < 200; warmUp++) {
            int mentee = random.nextInt(MENTEES);
            warm.remove(mentee);
            warm.add(mentee);
        }
        int[] picks = random.ints(CHANGES, 0, MENTEES).distinct().toArray();
        measure(warm, ratio, "mentee leaves", picks, warm::remove);
        measure(warm, ratio, "mentee comes", picks, warm::add);
        measure(warm, ratio, "pair vetoed", picks, mentee -> veto(warm, mentee));
        int[] mentors = random.ints(200, 0, MENTORS).distinct().toArray();
        measure(warm, ratio, "mentor leaves", mentors, warm::withdraw);
        measure(warm, ratio, "mentor returns", mentors, mentor -> warm.capacity(mentor, problem.capacity(mentor)));
        measure(warm, ratio, "what if this pair", picks, mentee -> whatIf(warm, problem, mentee));
        var result = warm.result();
        var certificate = CertificateChecker.check(result.problem(), result);
        System.out.println("proven after all: " + certificate.optimal());
    }

    private static void veto(WarmMatch warm, int mentee) {
        if (warm.target(mentee) != MatchResult.UNASSIGNED) {
            warm.veto(mentee, warm.target(mentee));
        }
    }

    private static void whatIf(WarmMatch warm, MatchProblem problem, int mentee) {
        int mentor = problem.target(problem.endEdge(mentee) - 1);
        if (problem.capacity(mentor) > 0 && mentor != warm.target(mentee)) {
            warm.whatIf(mentee, mentor);
        }
    }

    private static void measure(WarmMatch warm, double ratio, String what, int[] picks, IntConsumer change) {
        double[] millis = new double[picks.length];
        double[] visits = new double[picks.length];
        for (int i = 0; i < picks.length; i++) {
            int pick = picks[i];
            long before = warm.visits();
            millis[i] = Cpu.time(() -> {
                change.accept(pick);
                return pick;
            }).millis();
            visits[i] = warm.visits() - before;
        }
        System.out.printf("%.1f, %-18s| median %7.3f ms | p99 %7.3f ms | max %7.3f ms "
                + "| targets visited %6.0f | p99 %6.0f%n", ratio, what, Cpu.median(millis),
                Cpu.quantile(millis, 0.99), Cpu.quantile(millis, 1), Cpu.median(visits),
                Cpu.quantile(visits, 0.99));
    }
}
