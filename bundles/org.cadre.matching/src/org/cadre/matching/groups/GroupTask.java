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

import org.cadre.core.task.Task;
import org.cadre.model.Educator;
import org.cadre.model.Program;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Divides people and finds a facilitator for each group, on any thread. */
final class GroupTask implements Task<CircleProposal> {

    private final Program program;
    private final GroupSize size;
    private final String focus;
    private final List<Educator> people;
    private final List<Educator> facilitators;
    private final GroupProblem problem;
    private final IntBinaryOperator score;

    /** @param score of facilitator and person; negative if the two must not be together */
    GroupTask(Program program, GroupSize size, String focus, List<Educator> people,
            List<Educator> facilitators, GroupProblem problem, IntBinaryOperator score) {
        this.program = program;
        this.size = size;
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
        var members = IntStream.range(0, problem.groups())
                .mapToObj(group -> members(division, group)).toList();
        int[] led = new Facilitators(facilitators.size(), score).lead(members, leader -> true);
        var circles = new ArrayList<Circle>();
        for (int group = 0; group < problem.groups(); group++) {
            circles.add(new Circle(IntStream.of(members.get(group)).mapToObj(people::get).toList(),
                    led[group] < 0 ? Optional.empty() : Optional.of(facilitators.get(led[group])),
                    fit(members.get(group))));
        }
        return new CircleProposal(program, size, focus, circles, division);
    }

    private static int[] members(Division division, int group) {
        return IntStream.range(0, division.groupOf().length).filter(p -> division.groupOf()[p] == group)
                .toArray();
    }

    private int fit(int[] members) {
        return (int) Arrays.stream(members).flatMap(one -> Arrays.stream(members).filter(o -> o > one)
                .map(other -> problem.fit()[one][other])).average().orElse(0);
    }
}
