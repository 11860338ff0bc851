/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks for {@link CertificateChecker} that shortages prove why sources are left out, without being told
 * how.
 */
final class ShortageCheck {

    private ShortageCheck() {
    }

    static Set<Fault> faults(MatchProblem problem, MatchResult result) {
        var faults = EnumSet.noneOf(Fault.class);
        var shortages = result.shortages();
        if (!shortages.stream().allMatch(shortage -> proves(problem, shortage)) || !disjoint(shortages)) {
            faults.add(Fault.WRONG_SHORTAGE);
        }
        int explained = shortages.stream().mapToInt(Shortage::missing).sum();
        if (result.complete() && explained != unplaced(problem, result)) {
            faults.add(Fault.UNEXPLAINED_SHORTAGE);
        }
        return faults;
    }

    private static boolean proves(MatchProblem problem, Shortage shortage) {
        var targets = Set.copyOf(shortage.targets());
        long room = targets.stream().mapToLong(problem::capacity).sum();
        return shortage.missing() > 0
                && Set.copyOf(shortage.sources()).size() - room == shortage.missing()
                && shortage.sources().stream().allMatch(source -> confined(problem, source, targets));
    }

    private static boolean confined(MatchProblem problem, int source, Set<Integer> targets) {
        int locked = problem.lockedEdge(source);
        if (locked != MatchProblem.NO_EDGE) {
            return targets.contains(problem.target(locked));
        }
        for (int edge = problem.firstEdge(source); edge < problem.endEdge(source); edge++) {
            if (!targets.contains(problem.target(edge))) {
                return false;
            }
        }
        return problem.mustBePlaced(source);
    }

    private static boolean disjoint(List<Shortage> shortages) {
        var seen = new HashSet<Integer>();
        return shortages.stream().flatMap(shortage -> shortage.targets().stream()).allMatch(seen::add);
    }

    private static int unplaced(MatchProblem problem, MatchResult result) {
        int count = 0;
        for (int source = 0; source < problem.sources(); source++) {
            if (result.target(source) == MatchResult.UNASSIGNED && problem.mustBePlaced(source)) {
                count++;
            }
        }
        return count;
    }
}
