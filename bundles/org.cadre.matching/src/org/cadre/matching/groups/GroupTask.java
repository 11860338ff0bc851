/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

import org.cadre.assignment.AdaptiveSolver;
import org.cadre.assignment.MatchProblem;
import org.cadre.assignment.MatchResult;
import org.cadre.assignment.Progress;
import org.cadre.core.task.Task;
import org.cadre.model.Educator;
import org.cadre.model.Program;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Divides people and finds a facilitator for each group, on any thread. */
final class GroupTask implements Task<CircleProposal> {

    private static final int FULL = 10_000;

    private final Program program;
    private final String focus;
    private final List<Educator> people;
    private final List<Educator> facilitators;
    private final GroupProblem problem;
    private final IntBinaryOperator score;

    /** @param score of facilitator and person; negative if the two must not be together */
    GroupTask(Program program, String focus, List<Educator> people, List<Educator> facilitators,
            GroupProblem problem, IntBinaryOperator score) {
        this.program = program;
        this.focus = focus;
        this.people = people;
        this.facilitators = facilitators;
        this.problem = problem;
        this.score = score;
    }

    @Override
    public CircleProposal run(IProgressMonitor monitor) {
        var division = new GroupSearch(problem, () -> monitor != null && monitor.isCanceled()).run();
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        var led = lead(division);
        var circles = new ArrayList<Circle>();
        for (int group = 0; group < problem.groups(); group++) {
            int[] members = members(division, group);
            int target = led.target(group);
            circles.add(new Circle(IntStream.of(members).mapToObj(people::get).toList(),
                    target == MatchResult.UNASSIGNED ? Optional.empty()
                            : Optional.of(facilitators.get(target)),
                    fit(members)));
        }
        return new CircleProposal(program, focus, circles, division);
    }

    private static int[] members(Division division, int group) {
        return IntStream.range(0, division.groupOf().length).filter(p -> division.groupOf()[p] == group)
                .toArray();
    }

    private int fit(int[] members) {
        return (int) Arrays.stream(members).flatMap(one -> Arrays.stream(members).filter(o -> o > one)
                .map(other -> problem.fit()[one][other])).average().orElse(0);
    }

    /** The best facilitator for each group, each for one at most: exact. */
    private MatchResult lead(Division division) {
        var builder = MatchProblem.builder(problem.groups(), facilitators.size()).unassignedCosts(2 * FULL);
        for (int group = 0; group < problem.groups(); group++) {
            int[] members = members(division, group);
            for (int leader = 0; leader < facilitators.size(); leader++) {
                int who = leader;
                int[] scores = IntStream.of(members).map(member -> score.applyAsInt(who, member)).toArray();
                if (Arrays.stream(scores).allMatch(s -> s >= 0)) {
                    builder.edge(group, leader, FULL - (int) Arrays.stream(scores).average().orElse(0));
                }
            }
        }
        return new AdaptiveSolver().solve(builder.build(), Progress.NONE);
    }
}
