/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.match.MatchContext;
import org.cadre.core.people.Employments;
import org.cadre.core.people.Experience;
import org.cadre.core.program.PoolMember;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.task.Task;
import org.cadre.core.text.Folding;
import org.cadre.core.text.Nearest;
import org.cadre.matching.people.PeopleOrder;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.solve.Scoring;
import org.cadre.model.CadreFactory;
import org.cadre.model.Cohort;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.model.Participation;
import org.cadre.model.ParticipantRole;
import org.cadre.model.ParticipationStatus;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Divides mentees of a program into groups around one practice, and makes cohorts of them. */
@Component(service = GroupService.class)
public class GroupService {

    /** Years from which on somebody counts as settled, and as experienced. */
    private static final int[] BANDS = { 2, 5 };

    private final Terms terms;

    /** Judges facilitators by these rules and criteria. */
    @Activate
    public GroupService(@Reference Terms terms) {
        this.terms = terms;
    }

    /**
     * Makes groups ready. Runs on the thread that owns the unit of work; the task on any.
     *
     * @param focus the practice; those are taken who need it, want to reach it or work on it. Empty for all
     * @param policy by which facilitators are judged
     * @throws CadreException of kind INPUT if nobody is left to be divided, or not into groups of that size
     */
    public Task<CircleProposal> prepare(UnitOfWork work, Program program, GroupSize size, String focus,
            Policy policy, LocalDate day) throws CadreException {
        var pools = ProgramPools.of(work, program, day);
        var people = free(program, pools, focus);
        int groups = size.groups(people.size()).orElseThrow(() -> CadreException.input(NLS.bind(
                Messages.Groups_size, new Object[] { people.size(), size.least(), size.most() })));
        var leaders = pools.mentors().stream().map(PoolMember::educator).distinct()
                .filter(leader -> !people.contains(leader)).sorted(PeopleOrder.STABLE).toList();
        var context = new MatchContext(day, leaders, people, work.load(Roots.MENTORSHIPS));
        var problem = new GroupProblem(new GroupFit(people, day).table(),
                new int[][] { kinds(people, person -> school(person, day)),
                    kinds(people, person -> band(person, day)) }, groups);
        return new GroupTask(program, focus.strip(), people, leaders, problem,
                new Scoring(terms, policy, context)::score);
    }

    private static List<Educator> free(Program program, ProgramPools pools, String focus)
            throws CadreException {
        var taken = program.getCohorts().stream().filter(cohort -> same(cohort, focus))
                .flatMap(cohort -> cohort.getMembers().stream()).map(Participation::getEducator)
                .collect(Collectors.toSet());
        var all = pools.mentees().stream().map(PoolMember::educator).distinct()
                .filter(person -> !taken.contains(person)).sorted(PeopleOrder.STABLE).toList();
        var people = focus.isBlank() ? all : all.stream().filter(person -> wants(person, focus)).toList();
        if (people.isEmpty()) {
            throw CadreException.input(nobody(all, focus));
        }
        return people;
    }

    private static boolean same(Cohort cohort, String focus) {
        return Folding.same(Objects.requireNonNullElse(cohort.getFocus(), ""), focus); //$NON-NLS-1$
    }

    private static boolean wants(Educator person, String focus) {
        return GroupFit.aims(person).stream().anyMatch(aim -> Folding.same(aim, focus));
    }

    private static String nobody(List<Educator> all, String focus) {
        if (focus.isBlank()) {
            return Messages.Groups_nobody;
        }
        var known = all.stream().flatMap(person ->
                GroupFit.aims(person).stream()).distinct().sorted().toList();
        var near = Nearest.to(focus, known);
        return NLS.bind(Messages.Groups_noFocus, focus,
                String.join(", ", near.isEmpty() ? known : near)); //$NON-NLS-1$
    }

    private static String school(Educator person, LocalDate day) {
        return Employments.schoolOn(person, day).map(school -> school.getUuid()).orElse(null);
    }

    private static Integer band(Educator person, LocalDate day) {
        var years = Experience.years(person, day);
        return years.isEmpty() ? null
                : (int) IntStream.of(BANDS).filter(band -> years.getAsInt() >= band).count();
    }

    private static int[] kinds(List<Educator> people, Function<Educator, ?> kind) {
        var found = people.stream().<Object> map(kind).toList();
        var known = found.stream().filter(Objects::nonNull).distinct().toList();
        return found.stream().mapToInt(known::indexOf).toArray();
    }

    /**
     * Makes a cohort of each group, as one step to undo; who takes part by a query only is added by name.
     *
     * @param format how the cohorts work
     */
    public void apply(EditSession session, CircleProposal proposal, CohortFormat format) {
        var program = proposal.program();
        session.edit(NLS.bind(Messages.Groups_form, program.getName()), () -> {
            var names = program.getCohorts().stream().map(Cohort::getName).collect(Collectors.toSet());
            proposal.circles().forEach(circle -> {
                var cohort = CadreFactory.eINSTANCE.createCohort();
                cohort.setName(name(names, proposal.focus()));
                cohort.setFormat(format);
                cohort.setFocus(proposal.focus());
                cohort.setStart(program.getStart());
                cohort.setEnd(program.getEnd());
                circle.members().forEach(person ->
                        cohort.getMembers().add(participation(program, person, ParticipantRole.MENTEE)));
                circle.facilitator().ifPresent(person ->
                        cohort.getMembers().add(participation(program, person, ParticipantRole.MENTOR)));
                program.getCohorts().add(cohort);
            });
        });
    }

    private static String name(Set<String> names, String focus) {
        var stem = focus.isEmpty() ? Messages.Groups_name : focus;
        int number = 1;
        while (!names.add(stem + ' ' + number)) {
            number++;
        }
        return stem + ' ' + number;
    }

    private static Participation participation(Program program, Educator person, ParticipantRole role) {
        return program.getParticipations().stream()
                .filter(p -> p.getEducator() == person && p.getRole() == role).findFirst().orElseGet(() -> {
                    var added = CadreFactory.eINSTANCE.createParticipation();
                    added.setEducator(person);
                    added.setRole(role);
                    added.setStatus(ParticipationStatus.JOINED);
                    program.getParticipations().add(added);
                    return added;
                });
    }
}
