/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.people.Employments;
import org.cadre.core.people.Intervals;
import org.cadre.core.program.Mentorships;
import org.cadre.core.program.Substitutions;
import org.cadre.core.program.Trials;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.text.NameOrder;
import org.cadre.matching.year.Concern.Kind;
import org.cadre.model.Educator;
import org.cadre.model.Leave;
import org.cadre.model.Mentorship;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Participation;
import org.cadre.model.ParticipationStatus;
import org.cadre.model.Program;

/** Finds the pairs of a program that the coordinator has to look at. */
public final class Concerns {

    /** So many days ahead is looked where nobody says otherwise. */
    public static final int DAYS = 14;

    private final LocalDate today;
    private final LocalDate horizon;
    private final Standing standing;
    private final Map<ParticipantRole, Map<Educator, ParticipationStatus>> statuses;

    private Concerns(UnitOfWork work, Program program, LocalDate today, int days) throws CadreException {
        this.today = today;
        horizon = today.plusDays(days);
        standing = Standing.of(work, program, today);
        statuses = program.getParticipations().stream()
                .filter(p -> p.getEducator() != null && Intervals.covers(p, today))
                .collect(Collectors.groupingBy(Participation::getRole, Collectors.toMap(
                        Participation::getEducator, Participation::getStatus, (one, later) -> later)));
    }

    /**
     * Returns what needs attention today or within so many days, the most urgent first, then by name.
     *
     * @throws CadreException if the mentorships cannot be read
     */
    public static List<Concern> of(UnitOfWork work, Program program, LocalDate today, int days)
            throws CadreException {
        var concerns = new Concerns(work, program, today, days);
        var found = concerns.standing.own().stream().filter(pair -> Mentorships.isRunning(pair, today))
                .filter(pair -> !Substitutions.isTemporary(pair))
                .flatMap(pair -> concerns.about(pair).stream()).toList();
        return NameOrder.of(found, concern -> concern.pair().getMentee()).stream()
                .sorted(Comparator.comparing(Concern::kind)
                        .thenComparing(Concern::day, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private List<Concern> about(Mentorship pair) {
        if (isGone(pair.getMentor(), ParticipantRole.MENTOR)) {
            return List.of(concern(Kind.MENTOR_GONE, pair, null, null));
        }
        if (isGone(pair.getMentee(), ParticipantRole.MENTEE)) {
            return List.of(concern(Kind.MENTEE_GONE, pair, null, null));
        }
        var concerns = new ArrayList<Concern>();
        absences(pair.getMentor(), pair).forEach(leave -> absence(pair, leave).ifPresent(concerns::add));
        absences(pair.getMentee(), pair).filter(leave -> Intervals.covers(leave, today))
                .forEach(leave -> concerns.add(concern(Kind.MENTEE_AWAY, pair, leave.getStart(),
                        leave.getEnd())));
        trial(pair).ifPresent(concerns::add);
        return concerns;
    }

    private boolean isGone(Educator person, ParticipantRole role) {
        boolean external = person.getMentorProfile() != null && person.getMentorProfile().isExternal();
        return !external && !Employments.isEmployed(person, today)
                || statuses.getOrDefault(role, Map.of()).get(person) == ParticipationStatus.WITHDRAWN;
    }

    private Stream<Leave> absences(Educator person, Mentorship pair) {
        return person.getLeaves().stream().filter(leave -> !Intervals.isOver(leave, today)
                && Intervals.overlaps(leave, pair) && !Intervals.start(leave).isAfter(horizon));
    }

    private Optional<Concern> absence(Mentorship pair, Leave leave) {
        var helpers = standing.substitutes(pair).stream().filter(other -> Intervals.overlaps(other, leave))
                .toList();
        var from = Intervals.start(leave).isBefore(today) ? today : leave.getStart();
        if (!Spans.isCovered(from, earlier(leave.getEnd(), pair.getEnd()), helpers)) {
            return Optional.of(concern(Kind.NO_SUBSTITUTE, pair, leave.getStart(), leave.getEnd()));
        }
        boolean soon = leave.getEnd() != null && !leave.getEnd().isAfter(horizon);
        return soon ? Optional.of(new Concern(Kind.SUBSTITUTE_ENDS, pair, leave.getStart(), leave.getEnd(),
                Optional.of(helpers.getLast().getMentor()))) : Optional.empty();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    private Optional<Concern> trial(Mentorship pair) {
        return Trials.end(pair).filter(end -> !end.isAfter(horizon)).map(end -> concern(
                end.isAfter(today) ? Kind.TRIAL_ENDS : Kind.TRIAL_OVERDUE, pair, end, null));
    }

    private static Concern concern(Kind kind, Mentorship pair, LocalDate day, LocalDate until) {
        return new Concern(kind, pair, day, until, Optional.empty());
    }
}
