/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

/** After every change the warm answer must be what solving from the start gives. */
class WarmMatchTest {

    private static final MatchSolver COLD = new ShortestPathSolver();

    /** Makes random changes and remembers what may be made undone. */
    private static final class Changes {
        private final WarmMatch warm;
        private final SplittableRandom random;
        private final boolean growing;
        private final BitSet absent = new BitSet();
        private final Map<Long, Integer> vetoes = new HashMap<>();

        private Changes(MatchProblem problem, SplittableRandom random, boolean growing) {
            this.random = random;
            this.growing = growing;
            warm = new WarmMatch(new AdaptiveSolver().solve(problem, Progress.NONE));
        }

        /** Returns nothing if the change was refused. */
        private Change make() {
            int source = random.nextInt(warm.sources());
            int target = random.nextInt(warm.targets());
            return switch (random.nextInt(growing ? 10 : 7)) {
                case 0 -> comeOrGo(source);
                case 1 -> attempt(() -> warm.capacity(target, random.nextInt(5)));
                case 2 -> veto(source, target);
                case 3 -> allow();
                case 4 -> attempt(() -> warm.lock(source, target));
                case 5 -> warm.unlock(source);
                case 6 -> attempt(() -> warm.reprice(source, target, random.nextInt(1_000)));
                case 7 -> join();
                case 8 -> open();
                default -> connect(source, target);
            };
        }

        private Change join() {
            int[] targets = random.ints(1 + random.nextInt(6), 0, warm.targets()).distinct().toArray();
            int[] costs = random.ints(targets.length, -20, 1_000).toArray();
            return warm.join(random.nextInt(4) == 0 ? NewSource.mustBePlaced(targets, costs)
                    : new NewSource(random.nextInt(2_000), targets, costs));
        }

        private Change open() {
            int[] sources = random.ints(random.nextInt(8), 0, warm.sources()).distinct().toArray();
            return warm.join(new NewTarget(random.nextInt(4), sources,
                    random.ints(sources.length, -20, 1_000).toArray()));
        }

        private Change connect(int source, int target) {
            return attempt(() -> warm.allow(source, target, random.nextInt(5_000) - 50));
        }

        private Change comeOrGo(int source) {
            absent.flip(source);
            return absent.get(source) ? warm.remove(source) : warm.add(source);
        }

        private Change veto(int source, int target) {
            int cost = warm.cost(source, target).orElse(0);
            var change = attempt(() -> warm.veto(source, target));
            if (change != null) {
                vetoes.put((long) source << 32 | target, cost);
            }
            return change;
        }

        private Change allow() {
            if (vetoes.isEmpty()) {
                return null;
            }
            long pair = vetoes.keySet().stream().sorted().skip(random.nextInt(vetoes.size())).findFirst()
                    .orElseThrow();
            int cost = vetoes.remove(pair);
            return attempt(() -> warm.allow((int) (pair >> 32), (int) pair, cost));
        }

        private static Change attempt(java.util.function.Supplier<Change> change) {
            try {
                return change.get();
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
    }

    @Test
    void everyChangeOfSmallProblemsIsProvenAgain() {
        for (int seed = 0; seed < 400; seed++) {
            var random = new SplittableRandom(seed);
            var instances = new Instances(8, 5, 3, 0.6, 30, random.nextInt(3) / 4.0);
            var problem = Instances.lockSome(instances.random(random), 0.1, random);
            run(problem, random, 40, 1, seed % 2 == 0, "seed " + seed);
        }
    }

    @Test
    void tenThousandChangesLeaveTheOptimum() {
        var random = new SplittableRandom(77);
        run(new Instances(300, 80, 5, 0.15, 1_000, 0.1).random(random), random, 10_000, 250, false, "large");
    }

    @Test
    void tenThousandChangesAndNewcomersLeaveTheOptimum() {
        var random = new SplittableRandom(78);
        run(new Instances(100, 30, 5, 0.15, 1_000, 0.1).random(random), random, 10_000, 250, true, "growing");
    }

    @Test
    void aTightMarketStaysProvenFromBothSides() {
        for (int seed = 0; seed < 8; seed++) {
            var random = new SplittableRandom(seed);
            var problem = Instances.tight(600, 150, 0.1, seed % 2 == 0 ? 40 : 4_000, random);
            run(problem, random, 400, 40, false, "tight " + seed);
        }
    }

    private void run(MatchProblem problem, SplittableRandom random, int count, int every, boolean growing,
            String what) {
        var changes = new Changes(problem, random, growing);
        for (int i = 1; i <= count; i++) {
            var before = new Oracle(changes.warm.unplaced(), changes.warm.objective());
            var change = changes.make();
            if (change != null) {
                assertEquals(changes.warm.objective() - before.objective(), change.extraCost(), what);
                assertEquals(changes.warm.unplaced() - before.unplaced(), change.extraUnplaced(), what);
            }
            if (i % every == 0) {
                prove(changes.warm, what + " change " + i);
            }
        }
    }

    static void prove(WarmMatch warm, String what) {
        var result = warm.result();
        var certificate = CertificateChecker.check(result.problem(), result);
        assertTrue(certificate.optimal(), () -> what + ": " + certificate);
        var cold = COLD.solve(result.problem(), Progress.NONE);
        assertEquals(Oracle.of(cold), Oracle.of(result), what);
        assertEquals(Oracle.of(cold), new Oracle(warm.unplaced(), warm.objective()), what);
        for (int target = 0; target < result.problem().targets(); target++) {
            assertEquals(cold.price(target), result.price(target), what);
        }
    }

    @Test
    void whatIfTellsTheExactCostAndChangesNothing() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new SplittableRandom(seed);
            var result = COLD.solve(new Instances(7, 4, 3, 0.7, 50, 0).random(random), Progress.NONE);
            var warm = new WarmMatch(result);
            for (int source = 0; source < 7; source++) {
                for (var alternative : new Alternatives(result).of(source)) {
                    whatIf(result, warm, source, alternative);
                }
            }
            prove(warm, "seed " + seed);
        }
    }

    private static void whatIf(MatchResult result, WarmMatch warm, int source, Alternative alternative) {
        int target = alternative.target();
        if (result.problem().capacity(target) == 0) {
            assertThrows(IllegalArgumentException.class, () -> warm.whatIf(source, target));
            return;
        }
        var change = warm.whatIf(source, target);
        var locked = BruteForce.solve(result.problem().withLock(source, target));
        assertEquals(locked.objective() - result.objective(), change.extraCost());
        assertTrue(alternative.regret() <= change.extraCost());
        assertTrue(change.moves().contains(new Move(source, result.target(source), target)));
        assertEquals(result.objective(), warm.objective());
        for (int other = 0; other < result.problem().sources(); other++) {
            assertEquals(result.target(other), warm.target(other));
        }
    }

    @Test
    void theChainOfMovesIsTold() {
        var problem = MatchProblem.builder(3, 3)
                .edge(0, 0, 1).edge(0, 1, 4).edge(1, 1, 1).edge(1, 2, 3).edge(2, 2, 1).unassignedCost(2, 9)
                .build();
        var warm = new WarmMatch(COLD.solve(problem, Progress.NONE));
        assertEquals(new Change(13, 0, List.of(new Move(0, 0, 1), new Move(1, 1, 2),
                new Move(2, 2, MatchResult.UNASSIGNED))), warm.whatIf(0, 1));
        assertEquals(new Change(11, 0, List.of(new Move(0, 0, 1), new Move(1, 1, 2),
                new Move(2, 2, MatchResult.UNASSIGNED))).moves(), warm.withdraw(0).moves());
    }

    @Test
    void placesThatComeBackAreFilledAgain() {
        var problem = MatchProblem.builder(3, 2).unassignedCosts(100).capacities(1, 1)
                .edge(0, 0, 5).edge(1, 0, 6).edge(2, 0, 7).edge(2, 1, 50)
                .build();
        var warm = new WarmMatch(COLD.solve(problem, Progress.NONE));
        assertEquals(List.of(new Move(0, 0, -1)), warm.withdraw(0).moves());
        assertEquals(3, warm.capacity(0, 9).moves().size());
        assertEquals(18, warm.objective());
        assertEquals(2, warm.remove(2).moves().size() + warm.add(2).moves().size());
        assertEquals(18, warm.objective());
    }

    @Test
    void anEdgeThatNeverWasLeavesItsNeighborsAlone() {
        var problem = MatchProblem.builder(3, 3).unassignedCosts(50)
                .edge(0, 0, 4).edge(1, 0, 5).edge(1, 1, 9).edge(2, 2, 7).build();
        var warm = new WarmMatch(COLD.solve(problem, Progress.NONE));
        assertEquals(20, warm.objective());
        assertEquals(List.of(), warm.allow(0, 2, 6).moves(), "dearer than what she has");
        assertEquals(List.of(new Move(2, 2, 1)), warm.allow(2, 1, 1).moves().stream()
                .filter(move -> move.source() == 2).toList());
        prove(warm, "allowed");
        assertEquals(OptionalInt.of(9), warm.cost(1, 1));
        assertEquals(new Change(-2, 0, List.of()), warm.reprice(1, 0, 3), "what she has is cheaper still");
        assertEquals(new Change(0, 0, List.of()), warm.reprice(0, 0, 30), "she does not want it either way");
        assertEquals(new Change(36, 0, List.of(new Move(0, 2, 0), new Move(1, 0, 1), new Move(2, 1, 2))),
                warm.reprice(2, 1, 40));
        prove(warm, "repriced");
        assertEquals(OptionalInt.of(7), warm.cost(2, 2));
    }

    @Test
    void newcomersFindTheirPlaces() {
        var problem = MatchProblem.builder(2, 1).edge(0, 0, 3).edge(1, 0, 4).unassignedCosts(90).build();
        var warm = new WarmMatch(COLD.solve(problem, Progress.NONE));
        assertEquals(93, warm.objective());
        assertEquals(new Change(-85, 0, List.of(new Move(1, MatchResult.UNASSIGNED, 1))),
                warm.join(new NewTarget(2, new int[] { 0, 1 }, new int[] { 8, 5 })));
        assertEquals(new Change(2, 0, List.of(new Move(2, MatchResult.UNASSIGNED, 1))),
                warm.join(NewSource.mustBePlaced(new int[] { 0, 1 }, new int[] { 1, 2 })));
        assertEquals(new Change(0, 1, List.of()), warm.join(NewSource.mustBePlaced(new int[0], new int[0])));
        assertEquals(4, warm.sources());
        assertEquals(2, warm.targets());
        prove(warm, "joined");
    }

    @Test
    void whatCannotBeIsRefused() {
        var problem = MatchProblem.builder(2, 2).edge(0, 0, 1).edge(1, 0, 2).edge(1, 1, 3).lock(0, 0).build();
        var warm = new WarmMatch(COLD.solve(problem, Progress.NONE));
        assertThrows(IllegalArgumentException.class, () -> warm.add(0));
        assertThrows(IllegalArgumentException.class, () -> warm.withdraw(0));
        assertThrows(IllegalArgumentException.class, () -> warm.veto(0, 0));
        assertThrows(IllegalArgumentException.class, () -> warm.veto(0, 1));
        assertThrows(IllegalArgumentException.class, () -> warm.lock(1, 0));
        assertThrows(IllegalArgumentException.class, () -> warm.lock(0, 1));
        assertThrows(IllegalArgumentException.class, () -> warm.capacity(1, -1));
        assertThrows(IllegalArgumentException.class, () -> warm.allow(1, 1, 3));
        assertThrows(IllegalArgumentException.class, () -> warm.allow(2, 1, 3));
        assertThrows(IllegalArgumentException.class, () -> warm.allow(0, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> warm.allow(0, 1, MatchProblem.MAX_COST + 1));
        assertThrows(IllegalArgumentException.class,
                () -> warm.join(NewSource.mustBePlaced(new int[] { 2 }, new int[] { 1 })));
        assertThrows(IllegalArgumentException.class,
                () -> warm.join(new NewSource(5, new int[] { 1, 1 }, new int[] { 1, 2 })));
        assertThrows(IllegalArgumentException.class,
                () -> warm.join(new NewTarget(-1, new int[0], new int[0])));
        prove(warm, "refused");
    }
}
