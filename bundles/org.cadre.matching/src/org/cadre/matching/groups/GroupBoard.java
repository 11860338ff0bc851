/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.text.Folding;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;
import org.cadre.model.Program;

/**
 * The groups of a program as they stand on a day.
 *
 * @param program the program
 * @param day the day
 * @param groups the groups, in the order of the program
 * @param loose the mentees who are in no group
 * @param idle the mentors who lead no group and are in none
 * @param leftOut those of them whom the coordinator left out
 */
public record GroupBoard(Program program, LocalDate day, List<GroupCard> groups, List<Educator> loose,
        List<Educator> idle, Set<Educator> leftOut) {

    /** Copies the lists. */
    public GroupBoard {
        groups = List.copyOf(groups);
        loose = List.copyOf(loose);
        idle = List.copyOf(idle);
        leftOut = Set.copyOf(leftOut);
    }

    /** The card of that group; empty if the program has it no more. */
    public Optional<GroupCard> card(Cohort cohort) {
        return groups.stream().filter(group -> group.cohort() == cohort).findFirst();
    }

    /** The groups around that practice. */
    public List<GroupCard> around(String focus) {
        return groups.stream().filter(group -> Folding.same(group.focus(), focus)).toList();
    }

    /** The groups in which somebody is. */
    public List<GroupCard> of(Educator person) {
        return groups.stream().filter(group -> group.members().contains(person)).toList();
    }
}
