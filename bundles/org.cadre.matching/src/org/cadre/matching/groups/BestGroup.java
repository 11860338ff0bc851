/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Finds the best group of a size for somebody, each member at a price, by trying the most promising people
 * first and leaving out what cannot become better; where that takes too long, a value that none exceeds.
 */
final class BestGroup {

    private static final double TINY = 1e-9;

    private final GroupProblem problem;
    private final double[] prices;
    /** Everybody else, in the order in which they suit each person. */
    private final int[][] ranked;
    private final int[][] shares;
    private final int[][] counts;
    private int[] current;
    private int[] members;
    private double best;
    private double open;
    private long limit;
    private long looks;

    /** @param prices what each person costs; may be changed between searches */
    BestGroup(GroupProblem problem, double[] prices) {
        this.problem = problem;
        this.prices = prices;
        ranked = IntStream.range(0, problem.people())
                .mapToObj(person -> ranked(problem.fit()[person], person)).toArray(int[][]::new);
        shares = IntStream.range(0, problem.kinds().length).mapToObj(problem::shares).toArray(int[][]::new);
        counts = Arrays.stream(shares).map(share -> new int[share.length]).toArray(int[][]::new);
    }

    private static int[] ranked(int[] fit, int person) {
        return IntStream.range(0, fit.length).filter(other -> other != person).boxed()
                .sorted(Comparator.comparingInt((Integer other) -> -fit[other])).mapToInt(other -> other)
                .toArray();
    }

    /**
     * A value that no such group with the person exceeds, less the prices of its members.
     *
     * @param mostLooks so many looks are taken before the search is cut short
     */
    double find(int person, int size, long mostLooks) {
        best = Double.NEGATIVE_INFINITY;
        open = Double.NEGATIVE_INFINITY;
        current = new int[size];
        members = new int[0];
        looks = 0;
        limit = mostLooks;
        int[] others = IntStream.range(0, problem.people()).filter(other -> other != person).toArray();
        double[] gains = new double[problem.people()];
        Arrays.setAll(gains, other -> problem.fit()[person][other] - prices[other]);
        current[0] = person;
        count(person, 1);
        extend(others, gains, 1, -prices[person]);
        count(person, -1);
        return Math.max(best, open);
    }

    /** The best group that was found last; empty if none was. */
    int[] members() {
        return members;
    }

    /** How many looks were taken last. */
    long looks() {
        return looks;
    }

    private void extend(int[] others, double[] gains, int size, double value) {
        int need = current.length - size;
        if (need == 0) {
            if (value > best) {
                best = value;
                members = current.clone();
            }
            return;
        }
        double[] hopes = hopes(others, gains, need);
        int[] order = order(others, hopes);
        Arrays.sort(hopes);
        double hope = IntStream.range(0, Math.min(need, hopes.length))
                .mapToDouble(i -> hopes[hopes.length - 1 - i]).sum();
        for (int next = 0; next + need <= order.length; next++) {
            if (value + hope <= best + TINY) {
                return;
            }
            if (looks > limit) {
                open = Math.max(open, value + hope);
                return;
            }
            take(order, next, gains, size, value);
            int after = hopes.length - 1 - next;
            hope += (after >= need ? hopes[after - need] : 0) - hopes[after];
        }
    }

    /** With that one and only those who come after, so that no group is tried twice. */
    private void take(int[] order, int next, double[] gains, int size, double value) {
        int person = order[next];
        int[] rest = Arrays.copyOfRange(order, next + 1, order.length);
        double[] then = gains.clone();
        for (int other : rest) {
            then[other] += problem.fit()[person][other];
        }
        double worth = value + gains[person] - crowding(person);
        current[size] = person;
        count(person, 1);
        extend(rest, then, size + 1, worth);
        count(person, -1);
    }

    /** What each could bring at most: the fit with those inside, and half of the best fits among others. */
    private double[] hopes(int[] others, double[] gains, int need) {
        boolean[] inside = new boolean[problem.people()];
        for (int other : others) {
            inside[other] = true;
        }
        double[] hopes = new double[others.length];
        for (int i = 0; i < others.length; i++) {
            hopes[i] = gains[others[i]] + best(others[i], inside, need - 1) / 2.0;
        }
        looks += others.length;
        return hopes;
    }

    private long best(int person, boolean[] inside, int most) {
        long sum = 0;
        int found = 0;
        for (int place = 0; found < most && place < ranked[person].length; place++) {
            int other = ranked[person][place];
            if (inside[other]) {
                sum += problem.fit()[person][other];
                found++;
            }
            looks++;
        }
        return sum;
    }

    private static int[] order(int[] others, double[] hopes) {
        return IntStream.range(0, others.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -hopes[i])).mapToInt(i -> others[i])
                .toArray();
    }

    private double crowding(int person) {
        int crowded = 0;
        for (int balance = 0; balance < counts.length; balance++) {
            int kind = problem.kinds()[balance][person];
            crowded += kind >= 0 && counts[balance][kind] >= shares[balance][kind] ? 1 : 0;
        }
        return (double) crowded * GroupProblem.CROWDING;
    }

    private void count(int person, int sign) {
        for (int balance = 0; balance < counts.length; balance++) {
            int kind = problem.kinds()[balance][person];
            if (kind >= 0) {
                counts[balance][kind] += sign;
            }
        }
    }
}
