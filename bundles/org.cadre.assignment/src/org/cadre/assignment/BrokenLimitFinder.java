/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds out whether limits can be kept at all, by looking at nothing else: the least that each of them can
 * come to alone, and if none is at fault alone, the least that a weighed sum of them can come to, with
 * weights that are moved towards those that are breached. Ends with a proof, with a placement that keeps them, or
 * after so many rounds with neither.
 */
final class BrokenLimitFinder {

    private static final int ROUNDS = 40;
    private static final double UNIT = 4096;

    private final LimitedProblem limited;
    private final Weighing weighing;
    private final Pulse pulse;
    private final double[] sizes;
    private long[] prices;
    private int[] targets;
    private Draft nearest;
    private long[] lastBreaches;

    BrokenLimitFinder(LimitedProblem limited, Weighing weighing, Pulse pulse) {
        this.limited = limited;
        this.weighing = weighing;
        this.pulse = pulse;
        sizes = limited.limits().stream().mapToDouble(limit -> Math.max(1, Math.abs(limit.limit())))
                .toArray();
    }

    /** The placement that came nearest to keeping all limits; null before the first search. */
    Draft nearest() {
        return nearest;
    }

    /** The limits that cannot be kept even alone, among those that have a price. */
    List<BrokenLimits> alone(long[] limitPrices) {
        var broken = new ArrayList<BrokenLimits>();
        for (int limit = 0; limit < limitPrices.length; limit++) {
            if (limitPrices[limit] > 0) {
                long[] one = new long[limitPrices.length];
                one[limit] = 1;
                restart();
                check(one).ifPresent(broken::add);
            }
        }
        return broken;
    }

    /** Limits that contradict each other, beginning with these prices; empty if that is not proven. */
    List<BrokenLimits> together(long[] limitPrices) {
        restart();
        double[] weight = new double[sizes.length];
        Arrays.setAll(weight, i -> limitPrices[i] * sizes[i]);
        for (int round = 1; round <= ROUNDS && !pulse.cancelled(); round++) {
            var broken = check(whole(weight));
            if (broken.isPresent() || nearest.keepsAll()) {
                return broken.map(List::of).orElse(List.of());
            }
            follow(weight, round);
        }
        return List.of();
    }

    private void restart() {
        prices = new long[limited.problem().targets()];
        targets = new int[limited.problem().sources()];
        Arrays.fill(targets, MatchResult.UNASSIGNED);
    }

    /** Weights by relative size as prices, of which the largest has all digits that are needed. */
    private long[] whole(double[] weight) {
        double largest = 0;
        for (int i = 0; i < weight.length; i++) {
            largest = Math.max(largest, weight[i] / sizes[i]);
        }
        double unit = Math.min(UNIT, weighing.highest()) / Math.max(largest, Double.MIN_NORMAL);
        long[] whole = new long[weight.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = Math.round(unit * weight[i] / sizes[i]);
        }
        return whole;
    }

    /** Moves the weights along the breaches, in ever smaller steps, and lets them add up to 1 again. */
    private void follow(double[] weight, int round) {
        double norm = 0;
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            norm += Math.pow(relative(i), 2);
            sum += weight[i];
        }
        for (int i = 0; i < weight.length; i++) {
            double step = norm == 0 ? 0 : relative(i) / Math.sqrt(norm) / (1 + round);
            weight[i] = Math.max(0, weight[i] / Math.max(sum, Double.MIN_NORMAL) + step);
        }
    }

    private double relative(int limit) {
        return lastBreaches[limit] / sizes[limit];
    }

    private Optional<BrokenLimits> check(long[] limitPrices) {
        long allowed = weighing.allowance(limitPrices);
        var problem = weighing.weigh(Weights.of(limited, limitPrices, 0));
        var market = new Rematch(pulse).settle(problem, prices, targets);
        if (pulse.cancelled()) {
            return Optional.empty();
        }
        prices = market.price;
        targets = LimitRounds.targets(market);
        keep(new Draft(limited, LimitRound.edges(limited.problem(), targets)));
        long least = Bounds.of(problem, prices, Utilities.of(problem, prices), 0);
        return least > allowed ? Optional.of(new BrokenLimits(shares(limitPrices), least, allowed))
                : Optional.empty();
    }

    private void keep(Draft draft) {
        lastBreaches = new long[sizes.length];
        Arrays.setAll(lastBreaches, draft::breach);
        nearest = nearest == null || draft.breached() < nearest.breached() ? draft : nearest;
    }

    private static Map<Integer, Long> shares(long[] prices) {
        var shares = new TreeMap<Integer, Long>();
        for (int limit = 0; limit < prices.length; limit++) {
            if (prices[limit] > 0) {
                shares.put(limit, prices[limit]);
            }
        }
        return shares;
    }
}
