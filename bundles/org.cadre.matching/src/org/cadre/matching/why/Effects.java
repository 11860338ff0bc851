/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.cadre.core.match.PairScorer;
import org.cadre.matching.solve.MatchCase;
import org.cadre.matching.solve.Solved;
import org.cadre.matching.solve.What;
import org.cadre.model.Educator;

/** Compares a match that might be with the one that is. */
final class Effects {

    private static final int NOBODY = -1;

    private final MatchCase people;
    private final Solved base;
    private final int[] from;

    Effects(MatchCase people, Solved base) {
        this.people = people;
        this.base = base;
        this.from = base.now().mentorOf();
    }

    /**
     * What another match does to the present one.
     *
     * @param starts tells with whose move the first chain begins
     */
    Effect of(What other, IntPredicate starts) {
        long cost = cost(other.mentorOf()) - cost(from);
        long doubt = other.objective() - other.bound();
        return new Effect(cost, cost - doubt, matched(other.mentorOf()) - matched(from),
                score(other.mentorOf()) - score(from), moves(other.mentorOf(), starts));
    }

    private long cost(int[] mentorOf) {
        return IntStream.range(0, mentorOf.length).mapToLong(row -> mentorOf[row] == NOBODY
                ? base.waitCost(row) : base.cost(row, mentorOf[row])).sum();
    }

    private long score(int[] mentorOf) {
        return IntStream.range(0, mentorOf.length).filter(row -> mentorOf[row] != NOBODY)
                .mapToLong(row -> PairScorer.FULL - base.cost(row, mentorOf[row])).sum();
    }

    private static int matched(int[] mentorOf) {
        return (int) Arrays.stream(mentorOf).filter(mentor -> mentor != NOBODY).count();
    }

    private List<Move> moves(int[] to, IntPredicate starts) {
        var left = new ArrayList<Integer>();
        IntStream.range(0, to.length).filter(row -> to[row] != from[row]).forEach(left::add);
        var chains = new ArrayList<Integer>();
        while (!left.isEmpty()) {
            var first = left.stream().filter(starts::test).findFirst().orElse(left.getFirst());
            left.remove(first);
            chains.add(first);
            follow(left, chains, to[first], from, to);
            follow(left, chains, from[first], to, from);
        }
        return chains.stream().map(row -> move(row, to[row])).toList();
    }

    /** Goes on with whoever is at the mentor on one side of the change, to the mentor on its other side. */
    private static void follow(List<Integer> left, List<Integer> chain, int mentor, int[] here, int[] there) {
        int at = mentor;
        while (at != NOBODY) {
            int present = at;
            var next = left.stream().filter(row -> here[row] == present).findFirst();
            if (next.isEmpty()) {
                return;
            }
            left.remove(next.get());
            chain.add(next.get());
            at = there[next.get()];
        }
    }

    private Move move(int row, int to) {
        return new Move(people.mentees().get(base.mentee(row)), mentor(from[row]), mentor(to));
    }

    private Optional<Educator> mentor(int number) {
        return number == NOBODY ? Optional.empty() : Optional.of(people.mentors().get(number));
    }
}
