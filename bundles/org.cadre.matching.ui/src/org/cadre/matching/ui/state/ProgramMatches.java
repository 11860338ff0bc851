/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.people.Intervals;
import org.cadre.core.program.Exclusion;
import org.cadre.core.program.Mentorships;
import org.cadre.core.program.PoolMember;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.Waiting;
import org.cadre.matching.model.WaitingKind;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Program;

/**
 * Where matching stands in a program on a day.
 *
 * @param program the program
 * @param day the day
 * @param pools who takes part
 * @param pairs the mentorships of the program that are not over, proposals included
 * @param run the run whose proposals are on the table; empty before the first one
 */
public record ProgramMatches(Program program, LocalDate day, ProgramPools pools, List<Mentorship> pairs,
        Optional<MatchRun> run) {

    /** Copies the pairs. */
    public ProgramMatches {
        pairs = List.copyOf(pairs);
    }

    /** Reads the present state of a program. */
    public static ProgramMatches of(UnitOfWork work, Program program, LocalDate day, Optional<MatchRun> run)
            throws CadreException {
        var pairs = work.load(Roots.MENTORSHIPS).stream()
                .filter(m -> m.getProgram() == program && m.getMentor() != null && m.getMentee() != null)
                .filter(m -> m.getStatus() != MentorshipStatus.ENDED && !Intervals.isOver(m, day)).toList();
        return new ProgramMatches(program, day, ProgramPools.of(work, program, day), pairs, run);
    }

    /** Whether there is anybody to match. */
    public boolean hasMentees() {
        return !pools.mentees().isEmpty() || !pairs.isEmpty();
    }

    /** Whether nothing was ever matched. */
    public boolean isNew() {
        return run.isEmpty() && pairs.isEmpty();
    }

    /** The mentees who have a mentor or a proposal of one. */
    public Set<Educator> matched() {
        return pairs.stream().map(Mentorship::getMentee).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The mentees who have neither, those on leave aside: first as the run lists them, then those who came
     * since.
     */
    public List<Educator> waiting() {
        var none = away();
        var pool = pool();
        var ofRun = ofRun(waiting -> true).filter(pool::contains);
        var matched = matched();
        return Stream.concat(ofRun, pool.stream()).filter(m -> !matched.contains(m) && !none.contains(m))
                .distinct().toList();
    }

    /** The mentees who have neither since they are on leave, today or on the first day of the run's pairs. */
    public Set<Educator> away() {
        var pool = pool();
        var onLeave = pools.exclusions().stream()
                .filter(e -> e.role() == ParticipantRole.MENTEE && e.reason() == Exclusion.Reason.ON_LEAVE)
                .map(Exclusion::educator);
        var later = ofRun(waiting -> waiting.getKind() == WaitingKind.ON_LEAVE).filter(pool::contains);
        var away = Stream.concat(later, onLeave).collect(Collectors.toCollection(LinkedHashSet::new));
        away.removeAll(matched());
        return away;
    }

    private Stream<Educator> ofRun(Predicate<Waiting> kind) {
        return run.stream().flatMap(r -> r.getWaiting().stream()).filter(kind).map(Waiting::getMentee);
    }

    private Set<Educator> pool() {
        return pools.mentees().stream().map(PoolMember::educator)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How many mentees the run placed otherwise than they are placed now, or did not place and are now. */
    public int changedSinceRun() {
        var now = pairs.stream().collect(Collectors.groupingBy(Mentorship::getMentee,
                Collectors.mapping(Mentorship::getMentor, Collectors.toSet())));
        var changed = new LinkedHashSet<Educator>();
        run.stream().flatMap(r -> r.getPairs().stream())
                .filter(pair -> pair.getMentee() != null && pair.getMentor() != null)
                .filter(pair -> !now.getOrDefault(pair.getMentee(), Set.of()).contains(pair.getMentor()))
                .forEach(pair -> changed.add(pair.getMentee()));
        ofRun(waiting -> true).filter(now::containsKey).forEach(changed::add);
        return changed.size();
    }

    /** The pairs of that status. */
    public List<Mentorship> inStatus(MentorshipStatus status) {
        return pairs.stream().filter(m -> m.getStatus() == status).toList();
    }

    /** The proposals that the coordinator has neither accepted nor locked. */
    public List<Mentorship> open() {
        return pairs.stream().filter(Mentorships::isOpenProposal).toList();
    }
}
