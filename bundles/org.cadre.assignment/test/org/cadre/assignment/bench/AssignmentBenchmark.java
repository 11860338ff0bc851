package org.cadre.assignment.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.cadre.assignment.Certificate;
import org.cadre.assignment.CertificateChecker;
import org.cadre.assignment.MatchResult;
import org.cadre.assignment.Progress;
import org.cadre.assignment.ShortestPathSolver;

/**
 * Prints times of structured instances: medians of the runs given as the first argument, 5 unless told.
 * <p>
 * After a build, in the folder of this bundle:
 * {@code java -cp target/classes:target/test-classes org.cadre.assignment.bench.AssignmentBenchmark}
 */
public final class AssignmentBenchmark {

    private static final long SEED = 12345;
    private static final List<Size> SIZES = List.of(
            new Size(2_000, 10_000, 50, 1.6),
            new Size(2_000, 10_000, 50, 1.1),
            new Size(2_000, 10_000, 50, 1.0),
            new Size(2_000, 10_000, 50, 0.9),
            new Size(20_000, 100_000, 50, 1.6),
            new Size(20_000, 100_000, 50, 1.1));

    private final int runs;

    private record Size(int mentors, int mentees, int candidates, double ratio) {
    }

    private record Timed<T>(T value, double millis) {
    }

    private AssignmentBenchmark(int runs) {
        this.runs = runs;
    }

    public static void main(String[] args) {
        var benchmark = new AssignmentBenchmark(args.length > 0 ? Integer.parseInt(args[0]) : 5);
        System.out.println(
                "mentors x mentees x candidates   | build ms | solve ms | check ms | objective | proven");
        SIZES.forEach(benchmark::run);
    }

    private void run(Size size) {
        var instance = new StructuredInstance(size.mentors, size.mentees, size.candidates, size.ratio, SEED);
        var edges = instance.edges();
        double[][] millis = new double[3][runs];
        MatchResult result = null;
        Certificate certificate = null;
        for (int run = -2; run < runs; run++) {
            var problem = timed(() -> instance.problem(edges));
            var solved = timed(() -> new ShortestPathSolver().solve(problem.value, Progress.NONE));
            var checked = timed(() -> CertificateChecker.check(problem.value, solved.value));
            if (run >= 0) {
                millis[0][run] = problem.millis;
                millis[1][run] = solved.millis;
                millis[2][run] = checked.millis;
            }
            result = solved.value;
            certificate = checked.value;
        }
        System.out.printf("%6d x %6d x %2d, r = %.1f | %8.1f | %8.1f | %8.1f | %d (%d unassigned) | %s%n",
                size.mentors, size.mentees, size.candidates, size.ratio, median(millis[0]), median(millis[1]),
                median(millis[2]), result.objective(), result.unassigned(), certificate.optimal());
    }

    private static <T> Timed<T> timed(Supplier<T> work) {
        long start = System.nanoTime();
        T value = work.get();
        return new Timed<>(value, (System.nanoTime() - start) / 1e6);
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().skip(values.length / 2).findFirst().orElseThrow();
    }
}
