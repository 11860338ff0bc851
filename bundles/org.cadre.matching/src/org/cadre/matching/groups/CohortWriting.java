/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.cadre.model.CadreFactory;
import org.cadre.model.Cohort;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.model.Participation;
import org.cadre.model.ParticipantRole;
import org.cadre.model.ParticipationStatus;
import org.cadre.model.Program;

/** Makes cohorts and puts people into them; only inside an edit. */
record CohortWriting(Program program) {

    /** A new cohort, as long as the program. */
    Cohort create(String name, String focus, CohortFormat format) {
        var cohort = CadreFactory.eINSTANCE.createCohort();
        cohort.setName(name);
        cohort.setFormat(format);
        cohort.setFocus(focus);
        cohort.setStart(program.getStart());
        cohort.setEnd(program.getEnd());
        return cohort;
    }

    /** A name that no cohort has yet, by a number behind the stem. */
    String nextName(String stem) {
        var names = program.getCohorts().stream().map(Cohort::getName).collect(Collectors.toSet());
        int number = 1;
        while (names.contains(stem + ' ' + number)) {
            number++;
        }
        return stem + ' ' + number;
    }

    /** Lets just these people be in the cohort; who takes part by a query only is added by name. */
    void fill(Cohort cohort, Iterable<Educator> members, Iterable<Educator> leaders) {
        var wanted = new HashSet<Participation>();
        members.forEach(person -> wanted.add(participation(person, ParticipantRole.MENTEE)));
        leaders.forEach(person -> wanted.add(participation(person, ParticipantRole.MENTOR)));
        var gone = cohort.getMembers().stream().filter(part -> !wanted.contains(part) && isKnown(part))
                .toList();
        cohort.getMembers().removeAll(gone);
        var present = Set.copyOf(cohort.getMembers());
        ordered(members, leaders).stream().filter(part -> !present.contains(part))
                .forEach(cohort.getMembers()::add);
    }

    /** People who withdrew are not shown as members, and stay as they are. */
    private static boolean isKnown(Participation part) {
        return part.getStatus() == ParticipationStatus.JOINED && part.getEducator() != null;
    }

    private List<Participation> ordered(Iterable<Educator> members, Iterable<Educator> leaders) {
        var all = new java.util.ArrayList<Participation>();
        members.forEach(person -> all.add(participation(person, ParticipantRole.MENTEE)));
        leaders.forEach(person -> all.add(participation(person, ParticipantRole.MENTOR)));
        return all;
    }

    private Participation participation(Educator person, ParticipantRole role) {
        return program.getParticipations().stream()
                .filter(part -> part.getEducator() == person && part.getRole() == role).findFirst()
                .orElseGet(() -> {
                    var added = CadreFactory.eINSTANCE.createParticipation();
                    added.setEducator(person);
                    added.setRole(role);
                    added.setStatus(ParticipationStatus.JOINED);
                    program.getParticipations().add(added);
                    return added;
                });
    }
}
