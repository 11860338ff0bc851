/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.Arrays;

/** Groups while they change: what they are worth, and what a change would bring. */
final class Groups {

    private final GroupProblem problem;
    private final int[] groupOf;
    private final int[] sizes;
    /** The fit of each person with all who are in each group. */
    private final long[][] pull;
    private final int[][] shares;
    private final int[][][] counts;

    Groups(GroupProblem problem, int[] groupOf, int groups) {
        this.problem = problem;
        this.groupOf = groupOf.clone();
        sizes = new int[groups];
        pull = new long[problem.people()][groups];
        int balances = problem.kinds().length;
        shares = new int[balances][];
        Arrays.setAll(shares, problem::shares);
        counts = new int[balances][groups][];
        for (int balance = 0; balance < balances; balance++) {
            int kinds = shares[balance].length;
            Arrays.setAll(counts[balance], group -> new int[kinds]);
        }
        for (int person = 0; person < groupOf.length; person++) {
            enter(person, groupOf[person]);
        }
    }

    int[] groupOf() {
        return groupOf;
    }

    int size(int group) {
        return sizes[group];
    }

    private void enter(int person, int group) {
        sizes[group]++;
        groupOf[person] = group;
        pull(person, group, 1);
        count(person, group, 1);
    }

    private void leave(int person) {
        int group = groupOf[person];
        sizes[group]--;
        pull(person, group, -1);
        count(person, group, -1);
    }

    private void pull(int person, int group, int sign) {
        int[] fit = problem.fit()[person];
        for (int other = 0; other < fit.length; other++) {
            pull[other][group] += (long) sign * fit[other];
        }
    }

    private void count(int person, int group, int sign) {
        for (int balance = 0; balance < counts.length; balance++) {
            int kind = problem.kinds()[balance][person];
            if (kind >= 0) {
                counts[balance][group][kind] += sign;
            }
        }
    }

    /** What all groups are worth. */
    long value() {
        long twice = 0;
        for (int person = 0; person < groupOf.length; person++) {
            twice += pull[person][groupOf[person]];
        }
        return twice / 2 - crowding();
    }

    private long crowding() {
        long crowded = 0;
        for (int balance = 0; balance < counts.length; balance++) {
            for (int[] group : counts[balance]) {
                for (int kind = 0; kind < group.length; kind++) {
                    crowded += Math.max(0, group[kind] - shares[balance][kind]);
                }
            }
        }
        return crowded * GroupProblem.CROWDING;
    }

    /** By how much all groups together would be worth more if the person went there. */
    long gainOfMove(int person, int group) {
        return pull[person][group] - pull[person][groupOf[person]] - crowdingOfMove(person, group);
    }

    private long crowdingOfMove(int person, int group) {
        int crowded = 0;
        for (int balance = 0; balance < counts.length; balance++) {
            int kind = problem.kinds()[balance][person];
            if (kind >= 0) {
                int share = shares[balance][kind];
                crowded += counts[balance][group][kind] >= share ? 1 : 0;
                crowded -= counts[balance][groupOf[person]][kind] > share ? 1 : 0;
            }
        }
        return (long) crowded * GroupProblem.CROWDING;
    }

    /**
     * By how much all groups together would be worth more if the two, of different groups, changed places.
     */
    long gainOfSwap(int one, int other) {
        long gain = pull[one][groupOf[other]] - pull[one][groupOf[one]] + pull[other][groupOf[one]]
                - pull[other][groupOf[other]] - 2L * problem.fit()[one][other];
        return gain - crowdingOfSwap(one, other);
    }

    private long crowdingOfSwap(int one, int other) {
        int crowded = 0;
        for (int balance = 0; balance < counts.length; balance++) {
            int mine = problem.kinds()[balance][one];
            int theirs = problem.kinds()[balance][other];
            if (mine != theirs) {
                crowded += entering(balance, mine, groupOf[other]) - leaving(balance, mine, groupOf[one])
                        + entering(balance, theirs, groupOf[one]) - leaving(balance, theirs, groupOf[other]);
            }
        }
        return (long) crowded * GroupProblem.CROWDING;
    }

    private int entering(int balance, int kind, int group) {
        return kind >= 0 && counts[balance][group][kind] >= shares[balance][kind] ? 1 : 0;
    }

    private int leaving(int balance, int kind, int group) {
        return kind >= 0 && counts[balance][group][kind] > shares[balance][kind] ? 1 : 0;
    }

    void move(int person, int group) {
        leave(person);
        enter(person, group);
    }

    void swap(int one, int other) {
        int group = groupOf[one];
        move(one, groupOf[other]);
        move(other, group);
    }
}
