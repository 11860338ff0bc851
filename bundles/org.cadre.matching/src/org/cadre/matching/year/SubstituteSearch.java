/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Finds who stands in for whom, in numbers: first as many mentees as can be have somebody, then as few
 * different people as can be stand in, then the sum of scores is greatest.
 * <p>
 * Exact for up to {@value #MOST_EXACT} mentees: for each set of mentees the best way to serve it is found
 * from the best ways to serve smaller ones. Of all who could take one and the same set only as many need to
 * be looked at as there are mentees, because the others cannot take more sets than that. For more mentees the
 * one who can take most is taken again and again, which is good but not always best.
 */
final class SubstituteSearch {

    /** Up to so many mentees the answer is exact. */
    static final int MOST_EXACT = 16;
    /** In place of a score for a pair that must not be. */
    static final int REFUSED = -1;
    /** In place of a mentor for a mentee who gets nobody. */
    static final int NOBODY = -1;

    private static final long SERVED = 1L << 40;
    private static final long PERSON = 1L << 24;
    private static final double TOLERANCE = 1e-9;

    private final int[][] points;
    private final double[] rooms;
    private final int[] places;
    private final double[] loads;
    private final BooleanSupplier canceled;

    /**
     * Who stands in.
     *
     * @param mentorOf by mentee, or {@link #NOBODY}
     * @param proven whether nothing better is possible
     */
    record Found(int[] mentorOf, boolean proven) {
    }

    /** One person more who takes a set of mentees. */
    private record Node(long value, int mentor, int taken, Node before) {
    }

    private record Taker(long value, int mentor) {
    }

    /**
     * @param points by mentor and mentee, from 0 to 10,000, or {@link #REFUSED}
     * @param rooms what each mentor can take
     * @param places how many each mentor can take, whatever they weigh
     * @param loads what each mentee weighs
     */
    SubstituteSearch(int[][] points, double[] rooms, int[] places, double[] loads, BooleanSupplier canceled) {
        this.points = points;
        this.rooms = rooms;
        this.places = places;
        this.loads = loads;
        this.canceled = canceled;
    }

    Found find() {
        return loads.length <= MOST_EXACT ? new Found(exact(), true) : new Found(greedy(), false);
    }

    private int[] exact() {
        int all = 1 << loads.length;
        var best = new Node[all];
        best[0] = new Node(0, NOBODY, 0, null);
        var sets = setsOfMentors();
        for (int mentor = 0; mentor < points.length; mentor++) {
            stopIfCanceled();
            if (!sets.get(mentor).isEmpty()) {
                best = with(mentor, sets.get(mentor), best);
            }
        }
        var top = best[0];
        for (var node : best) {
            top = node != null && node.value > top.value ? node : top;
        }
        return mentorOf(top);
    }

    private Node[] with(int mentor, List<Integer> sets, Node[] before) {
        var best = before.clone();
        for (int set : sets) {
            int rest = before.length - 1 & ~set;
            long value = value(mentor, set);
            for (int others = rest;; others = others - 1 & rest) {
                var node = before[others];
                var known = best[others | set];
                if (node != null && (known == null || node.value + value > known.value)) {
                    best[others | set] = new Node(node.value + value, mentor, set, node);
                }
                if (others == 0) {
                    break;
                }
            }
        }
        return best;
    }

    /** For each mentor the sets of mentees that she may have to take in a best choice. */
    private List<List<Integer>> setsOfMentors() {
        var sets = new ArrayList<List<Integer>>();
        for (int mentor = 0; mentor < points.length; mentor++) {
            sets.add(new ArrayList<>());
        }
        for (int set = 1; set < 1 << loads.length; set++) {
            stopIfCanceled();
            for (var taker : best(set)) {
                sets.get(taker.mentor).add(set);
            }
        }
        return sets;
    }

    private List<Taker> best(int set) {
        var takers = new ArrayList<Taker>();
        double load = load(set);
        for (int mentor = 0; mentor < points.length; mentor++) {
            if (Integer.bitCount(set) <= places[mentor] && load <= rooms[mentor] + TOLERANCE
                    && allows(mentor, set)) {
                takers.add(new Taker(value(mentor, set), mentor));
            }
        }
        takers.sort((one, other) -> Long.compare(other.value, one.value));
        return takers.subList(0, Math.min(loads.length, takers.size()));
    }

    private boolean allows(int mentor, int set) {
        for (int mentee = 0; mentee < loads.length; mentee++) {
            if ((set >> mentee & 1) == 1 && points[mentor][mentee] == REFUSED) {
                return false;
            }
        }
        return true;
    }

    private double load(int set) {
        double load = 0;
        for (int mentee = 0; mentee < loads.length; mentee++) {
            load += (set >> mentee & 1) * loads[mentee];
        }
        return load;
    }

    private long value(int mentor, int set) {
        long value = -PERSON;
        for (int mentee = 0; mentee < loads.length; mentee++) {
            value += (set >> mentee & 1) == 1 ? SERVED + points[mentor][mentee] : 0;
        }
        return value;
    }

    private int[] mentorOf(Node last) {
        int[] mentorOf = new int[loads.length];
        Arrays.fill(mentorOf, NOBODY);
        for (var node = last; node.before != null; node = node.before) {
            for (int mentee = 0; mentee < loads.length; mentee++) {
                mentorOf[mentee] = (node.taken >> mentee & 1) == 1 ? node.mentor : mentorOf[mentee];
            }
        }
        return mentorOf;
    }

    private int[] greedy() {
        int[] mentorOf = new int[loads.length];
        Arrays.fill(mentorOf, NOBODY);
        boolean[] used = new boolean[points.length];
        while (true) {
            stopIfCanceled();
            int best = NOBODY;
            List<Integer> most = List.of();
            for (int mentor = 0; mentor < points.length; mentor++) {
                var takes = used[mentor] ? List.<Integer>of() : takes(mentor, mentorOf);
                if (takes.size() > most.size()) {
                    best = mentor;
                    most = takes;
                }
            }
            if (best == NOBODY) {
                return mentorOf;
            }
            used[best] = true;
            for (int mentee : most) {
                mentorOf[mentee] = best;
            }
        }
    }

    private List<Integer> takes(int mentor, int[] mentorOf) {
        var takes = new ArrayList<Integer>();
        double load = 0;
        for (int mentee = 0; mentee < loads.length; mentee++) {
            if (mentorOf[mentee] == NOBODY && points[mentor][mentee] != REFUSED
                    && takes.size() < places[mentor] && load + loads[mentee] <= rooms[mentor] + TOLERANCE) {
                load += loads[mentee];
                takes.add(mentee);
            }
        }
        return takes;
    }

    private void stopIfCanceled() {
        if (canceled.getAsBoolean()) {
            throw new OperationCanceledException();
        }
    }
}
