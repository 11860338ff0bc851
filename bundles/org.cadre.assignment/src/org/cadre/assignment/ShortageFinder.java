/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Explains an optimum that leaves out sources that must be placed: from each of them, every target that a
 * chain of moves could reach is full of sources that must be placed too. Together they violate Hall's
 * condition.
 */
final class ShortageFinder {

    private static final int NONE = -1;

    private final MatchProblem problem;
    private final int[] edgeOf;
    private final int[] groupOf;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final ShortageGroups groups = new ShortageGroups();
    private int[] firstHolder;
    private int[] holders;

    ShortageFinder(MatchProblem problem, int[] edgeOf) {
        this.problem = problem;
        this.edgeOf = edgeOf;
        groupOf = new int[problem.targets()];
        Arrays.fill(groupOf, NONE);
    }

    List<Shortage> find() {
        for (int source = 0; source < edgeOf.length; source++) {
            if (edgeOf[source] == MatchProblem.NO_EDGE && problem.mustBePlaced(source)) {
                trace(source);
            }
        }
        return groups.toShortages();
    }

    private void trace(int unplaced) {
        int group = groups.open();
        open.add(unplaced);
        while (!open.isEmpty()) {
            int source = open.remove();
            groups.addSource(group, source);
            // The reach of a locked source is the target that led here.
            if (problem.lockedEdge(source) == MatchProblem.NO_EDGE) {
                group = reach(group, source);
            }
        }
    }

    private int reach(int group, int source) {
        int current = group;
        for (int edge = problem.firstEdge(source); edge < problem.endEdge(source); edge++) {
            int target = problem.target(edge);
            if (groupOf[target] == NONE) {
                groupOf[target] = current;
                groups.addTarget(current, target);
                openHolders(target);
            } else {
                current = groups.merge(current, groups.current(groupOf[target]));
            }
        }
        return current;
    }

    private void openHolders(int target) {
        if (holders == null) {
            groupHolders();
        }
        for (int i = firstHolder[target]; i < firstHolder[target + 1]; i++) {
            open.add(holders[i]);
        }
    }

    private void groupHolders() {
        firstHolder = new int[problem.targets() + 1];
        for (int edge : edgeOf) {
            if (edge != MatchProblem.NO_EDGE) {
                firstHolder[problem.target(edge) + 1]++;
            }
        }
        Arrays.parallelPrefix(firstHolder, Integer::sum);
        holders = new int[firstHolder[problem.targets()]];
        int[] next = firstHolder.clone();
        for (int source = 0; source < edgeOf.length; source++) {
            if (edgeOf[source] != MatchProblem.NO_EDGE) {
                holders[next[problem.target(edgeOf[source])]++] = source;
            }
        }
    }
}
