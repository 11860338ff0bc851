/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.model.CadreFactory;
import org.cadre.model.Cohort;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Participation;
import org.cadre.model.ParticipantRole;
import org.cadre.model.ParticipationStatus;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/**
 * Makes cohorts by hand and says who belongs to them; each is one step to undo. A cohort is not removed: what
 * its people did counts under its name. One that is over has a last day.
 */
@Component(service = CohortDesk.class)
public class CohortDesk {

    private static final int MICRO_WEEKS = 6;
    private static final Set<MentorshipStatus> PRESENT = EnumSet.of(MentorshipStatus.ACCEPTED,
            MentorshipStatus.PUBLISHED, MentorshipStatus.ACTIVE, MentorshipStatus.PAUSED);

    /**
     * A cohort to begin with, not in the database yet: six weeks if it is for micro-mentoring, else until the
     * program ends.
     *
     * @param start the first day; null for that of the program
     */
    public Cohort blank(Program program, CohortFormat format, LocalDate start) {
        var cohort = CadreFactory.eINSTANCE.createCohort();
        cohort.setFormat(format);
        cohort.setStart(start != null ? start : program.getStart());
        cohort.setEnd(format == CohortFormat.MICRO_MENTORING && cohort.getStart() != null
                ? cohort.getStart().plusWeeks(MICRO_WEEKS) : program.getEnd());
        return cohort;
    }

    /** Pairs that are decided, not over, and in no other cohort, in the order of the database. */
    public List<Mentorship> pairs(UnitOfWork work, Program program, Cohort cohort) throws CadreException {
        return work.load(Roots.MENTORSHIPS).stream().filter(one -> one.getProgram() == program)
                .filter(one -> PRESENT.contains(one.getStatus()))
                .filter(one -> one.getMentor() != null && one.getMentee() != null)
                .filter(one -> one.getCohort() == null || one.getCohort() == cohort).toList();
    }

    /**
     * Who belongs to a cohort now: the pairs that say so, pairs of which both are members, and members without
     * one.
     */
    public CohortMembers members(UnitOfWork work, Cohort cohort) throws CadreException {
        var joined = cohort.getMembers().stream()
                .filter(one -> one.getStatus() == ParticipationStatus.JOINED && one.getEducator() != null)
                .map(Participation::getEducator).distinct().toList();
        var pairs = pairs(work, cohort.getProgram(), cohort).stream()
                .filter(one -> one.getCohort() == cohort
                        || joined.contains(one.getMentor()) && joined.contains(one.getMentee()))
                .toList();
        return new CohortMembers(pairs, List.of()).with(joined);
    }

    /** These people and pairs, where two who are a pair and could be in the cohort count as one. */
    public CohortMembers paired(UnitOfWork work, Program program, Cohort cohort, CohortMembers members)
            throws CadreException {
        var all = members.everybody();
        var pairs = pairs(work, program, cohort).stream()
                .filter(one -> all.contains(one.getMentor()) && all.contains(one.getMentee())).toList();
        return new CohortMembers(pairs, List.of()).with(all);
    }

    /**
     * Adds a cohort with its members.
     *
     * @throws CadreException of kind INPUT that says what is wrong with the draft; nothing is added then
     */
    public void add(EditSession session, Program program, Cohort draft, CohortMembers members)
            throws CadreException {
        check(program, draft, null);
        session.edit(NLS.bind(Messages.Cohort_add, draft.getName()), () -> {
            program.getCohorts().add(draft);
            fill(draft, members);
        });
    }

    /**
     * Makes a cohort say what the draft says, and lets just these people be in it. People who withdrew stay
     * noted.
     *
     * @throws CadreException of kind INPUT that says what is wrong with the draft; nothing is changed then
     */
    public void change(EditSession session, Cohort original, Cohort draft, CohortMembers members)
            throws CadreException {
        check(original.getProgram(), draft, original);
        var former = members(session.work(), original).pairs();
        session.edit(NLS.bind(Messages.Cohort_change, original.getName()), () -> {
            Draft.takeOver(draft, original);
            former.stream().filter(pair -> !members.pairs().contains(pair) && pair.getCohort() == original)
                    .forEach(pair -> pair.setCohort(null));
            fill(original, members);
        });
    }

    private static void check(Program program, Cohort draft, Cohort original) throws CadreException {
        if (draft.getName() == null || draft.getName().isBlank()) {
            throw CadreException.input(Messages.Cohort_noName);
        }
        if (program.getCohorts().stream().anyMatch(
                one -> one != original && one != draft && Folding.same(one.getName(), draft.getName()))) {
            throw CadreException.input(NLS.bind(Messages.Cohort_twice, draft.getName()));
        }
        if (draft.getStart() != null && draft.getEnd() != null
                && !draft.getStart().isBefore(draft.getEnd())) {
            throw CadreException.input(Messages.Cohort_backward);
        }
    }

    private static void fill(Cohort cohort, CohortMembers members) {
        var wanted = new HashSet<Participation>();
        for (var pair : members.pairs()) {
            pair.setCohort(cohort);
            wanted.add(participation(cohort.getProgram(), pair.getMentor(), ParticipantRole.MENTOR));
            wanted.add(participation(cohort.getProgram(), pair.getMentee(), ParticipantRole.MENTEE));
        }
        members.people().forEach(person -> wanted.add(ofPerson(cohort, person)));
        cohort.getMembers().removeIf(one -> one.getStatus() == ParticipationStatus.JOINED
                && one.getEducator() != null && !wanted.contains(one));
        wanted.removeAll(cohort.getMembers());
        cohort.getProgram().getParticipations().stream().filter(wanted::contains)
                .forEach(cohort.getMembers()::add);
    }

    /** Who is in the cohort already stays in it as what she is; others as what they joined the program as. */
    private static Participation ofPerson(Cohort cohort, Educator person) {
        return cohort.getMembers().stream().filter(one -> isOf(one, person)).findFirst()
                .or(() -> cohort.getProgram().getParticipations().stream().filter(one -> isOf(one, person))
                        .findFirst())
                .orElseGet(() -> participation(cohort.getProgram(), person, ParticipantRole.MENTEE));
    }

    private static boolean isOf(Participation one, Educator person) {
        return one.getEducator() == person && one.getStatus() == ParticipationStatus.JOINED;
    }

    private static Participation participation(Program program, Educator person, ParticipantRole role) {
        return program.getParticipations().stream().filter(one -> isOf(one, person) && one.getRole() == role)
                .findFirst().orElseGet(() -> {
                    var added = CadreFactory.eINSTANCE.createParticipation();
                    added.setEducator(person);
                    added.setRole(role);
                    added.setStatus(ParticipationStatus.JOINED);
                    program.getParticipations().add(added);
                    return added;
                });
    }
}
