/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.people.Employments;
import org.cadre.core.people.Intervals;
import org.cadre.core.people.PeopleQuery;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.ParticipantRole;
import org.cadre.model.ParticipationStatus;
import org.cadre.model.Program;

/** Finds the pools of one program on one day. */
final class PoolFinder {

    private final UnitOfWork work;
    private final Program program;
    private final LocalDate day;
    private final List<Mentorship> running;
    private final List<Exclusion> exclusions = new ArrayList<>();

    PoolFinder(UnitOfWork work, Program program, LocalDate day) throws CadreException {
        this.work = work;
        this.program = program;
        this.day = day;
        this.running = Mentorships.committed(work.load(Roots.MENTORSHIPS), day);
    }

    ProgramPools find() throws CadreException {
        var mentors = pool(ParticipantRole.MENTOR, program.getMentorQuery(), byMentor());
        var mentees = pool(ParticipantRole.MENTEE, program.getMenteeQuery(), byMentee());
        return new ProgramPools(mentors, mentees, exclusions);
    }

    private List<PoolMember> pool(ParticipantRole role, String query, Map<Educator, List<Mentorship>> taken)
            throws CadreException {
        var statuses = statuses(role);
        var origins = new LinkedHashMap<Educator, PoolMember.Origin>();
        for (var educator : found(query)) {
            origins.put(educator, PoolMember.Origin.QUERY);
        }
        statuses.forEach((educator, status) -> origins.put(educator, PoolMember.Origin.JOINED));
        var members = new ArrayList<PoolMember>();
        origins.forEach((educator, origin) -> {
            var reason = reason(educator, statuses.get(educator));
            var committed = taken.getOrDefault(educator, List.of());
            reason.ifPresentOrElse(why -> exclusions.add(new Exclusion(educator, role, why)),
                    () -> members.add(new PoolMember(educator, role, origin, committed)));
        });
        return members;
    }

    private List<Educator> found(String query) throws CadreException {
        return query == null || query.isBlank() ? List.of()
                : PeopleQuery.parse(query).select(work.load(Roots.EDUCATORS), day);
    }

    /**
     * What the program's participations of that role say today; where they contradict, the later one holds.
     */
    private Map<Educator, ParticipationStatus> statuses(ParticipantRole role) {
        var statuses = new LinkedHashMap<Educator, ParticipationStatus>();
        program.getParticipations().stream()
                .filter(p -> p.getRole() == role && p.getEducator() != null && Intervals.covers(p, day))
                .forEach(p -> statuses.put(p.getEducator(), p.getStatus()));
        return statuses;
    }

    private Optional<Exclusion.Reason> reason(Educator educator, ParticipationStatus status) {
        if (status == ParticipationStatus.WITHDRAWN) {
            return Optional.of(Exclusion.Reason.WITHDRAWN);
        }
        if (!Employments.isEmployed(educator, day) && !isExternal(educator)) {
            return Optional.of(Exclusion.Reason.NOT_EMPLOYED);
        }
        return Employments.isOnLeave(educator, day) ? Optional.of(Exclusion.Reason.ON_LEAVE)
                : Optional.empty();
    }

    private static boolean isExternal(Educator educator) {
        return educator.getMentorProfile() != null && educator.getMentorProfile().isExternal();
    }

    private Map<Educator, List<Mentorship>> byMentor() {
        return grouped(running, Mentorship::getMentor);
    }

    private Map<Educator, List<Mentorship>> byMentee() {
        return grouped(running.stream().filter(m -> m.getProgram() == program).toList(),
                Mentorship::getMentee);
    }

    private static Map<Educator, List<Mentorship>> grouped(List<Mentorship> mentorships,
            Function<Mentorship, Educator> by) {
        return mentorships.stream().filter(m -> by.apply(m) != null)
                .collect(Collectors.groupingBy(by, HashMap::new, Collectors.toList()));
    }
}
