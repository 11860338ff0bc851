/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.program;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Program;

/**
 * Who may mentor and who is to be mentored in a program on a day: the people its queries find and those who
 * joined, without those who withdrew. Those who are not employed or are on leave that day are listed with the
 * reason.
 *
 * @param mentors who may mentor, also those whose caseload is full
 * @param mentees who is to be mentored, also those who have a mentor in the program
 * @param exclusions who was found or joined but cannot take part
 */
public record ProgramPools(List<PoolMember> mentors, List<PoolMember> mentees, List<Exclusion> exclusions) {

    /** Copies the lists. */
    public ProgramPools {
        mentors = List.copyOf(mentors);
        mentees = List.copyOf(mentees);
        exclusions = List.copyOf(exclusions);
    }

    /**
     * Finds a program's pools, in the order in which the unit of work loads people.
     *
     * @throws CadreException if one of the program's queries cannot be understood or the database cannot be
     *             read
     */
    public static ProgramPools of(UnitOfWork work, Program program, LocalDate day) throws CadreException {
        return new PoolFinder(work, program, day).find();
    }

    /** Returns everybody in either pool, each person once. */
    public List<Educator> people() {
        return Stream.concat(mentors.stream(), mentees.stream()).map(PoolMember::educator).distinct()
                .toList();
    }

    /** Returns the pool of that role. */
    public List<PoolMember> pool(ParticipantRole role) {
        return role == ParticipantRole.MENTOR ? mentors : mentees;
    }
}
