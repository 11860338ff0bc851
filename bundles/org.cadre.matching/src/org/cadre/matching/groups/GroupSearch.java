/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.Random;
import java.util.function.BooleanSupplier;

/**
 * Divides people into groups of given sizes so that those fit who are together; whoever is fixed stays. From
 * a greedy start the best swap is made until none helps; then a few are shuffled and it begins again from the
 * best division known. The search counts its steps, not time, so that the same people are divided in the same
 * way everywhere. It does not prove that its answer is the best one, but says how far from it the answer is
 * at most.
 */
public final class GroupSearch {

    /** So many pairs of people are looked at in all. */
    private static final long MOST_LOOKS = 60_000_000;
    private static final int MOST_ROUNDS = 400;
    private static final long SEED = 20_261_122;

    private final GroupProblem problem;
    private final BooleanSupplier canceled;
    private long looks;

    /** @param canceled whether the search is to end; then the best division so far is the answer */
    public GroupSearch(GroupProblem problem, BooleanSupplier canceled) {
        this.problem = problem;
        this.canceled = canceled;
    }

    /** Divides them, and finds out how good that is. */
    public Division run() {
        var found = divide();
        return new Division(found.groupOf(), found.value(),
                new PricedBound(problem, canceled).tighten(found.value(), found.bound()));
    }

    /** Divides them; the bound is a rough one. */
    Division divide() {
        long bound = GroupBound.of(problem);
        var random = new Random(SEED);
        var groups = new Groups(problem, greedy(), problem.groups());
        climb(groups);
        int[] best = groups.groupOf().clone();
        long value = groups.value();
        for (int round = 0; round < MOST_ROUNDS && looks < MOST_LOOKS && value < bound
                && !isOver(); round++) {
            groups = new Groups(problem, best, problem.groups());
            shuffle(groups, random);
            climb(groups);
            if (groups.value() > value) {
                value = groups.value();
                best = groups.groupOf().clone();
            }
        }
        return new Division(best, value, bound);
    }

    private boolean isOver() {
        return canceled.getAsBoolean();
    }

    /** Fills the groups one after another, each with whoever fits best to those who are there. */
    private int[] greedy() {
        int people = problem.people();
        int[] groupOf = problem.fixed().clone();
        for (int group = 0; group < problem.groups(); group++) {
            long[] pull = new long[people];
            int taken = 0;
            for (int person = 0; person < people; person++) {
                if (groupOf[person] == group) {
                    add(pull, person);
                    taken++;
                }
            }
            for (int seat = taken; seat < problem.seats()[group]; seat++) {
                int next = next(groupOf, pull);
                groupOf[next] = group;
                add(pull, next);
            }
        }
        return groupOf;
    }

    private void add(long[] pull, int person) {
        for (int other = 0; other < pull.length; other++) {
            pull[other] += problem.fit()[person][other];
        }
    }

    private static int next(int[] groupOf, long[] pull) {
        int next = -1;
        for (int person = 0; person < groupOf.length; person++) {
            if (groupOf[person] < 0 && (next < 0 || pull[person] > pull[next])) {
                next = person;
            }
        }
        return next;
    }

    /** Swaps as long as that helps, each person with whom it helps most. */
    private void climb(Groups groups) {
        boolean better = true;
        while (better && !isOver()) {
            better = false;
            for (int person = 0; person < problem.people(); person++) {
                int partner = problem.isFixed(person) ? -1 : bestPartner(groups, person);
                if (partner >= 0) {
                    groups.swap(person, partner);
                    better = true;
                }
            }
        }
    }

    private int bestPartner(Groups groups, int person) {
        long most = 0;
        int best = -1;
        for (int other = 0; other < problem.people(); other++) {
            if (groups.groupOf()[other] != groups.groupOf()[person] && !problem.isFixed(other)) {
                long gain = groups.gainOfSwap(person, other);
                if (gain > most) {
                    most = gain;
                    best = other;
                }
            }
        }
        looks += problem.people();
        return best;
    }

    private void shuffle(Groups groups, Random random) {
        int swaps = 2 + random.nextInt(2 + problem.people() / 10);
        for (int i = 0; i < swaps; i++) {
            int one = random.nextInt(problem.people());
            int other = random.nextInt(problem.people());
            if (groups.groupOf()[one] != groups.groupOf()[other] && !problem.isFixed(one)
                    && !problem.isFixed(other)) {
                groups.swap(one, other);
            }
        }
    }
}
