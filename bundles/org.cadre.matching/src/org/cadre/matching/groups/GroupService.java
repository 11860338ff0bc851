/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.match.MatchContext;
import org.cadre.core.program.PoolMember;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.task.Task;
import org.cadre.core.text.Folding;
import org.cadre.core.text.Nearest;
import org.cadre.matching.model.GroupPin;
import org.cadre.matching.people.PeopleOrder;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.solve.Scoring;
import org.cadre.model.Cohort;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.model.Participation;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Divides mentees of a program into groups around one practice, and makes cohorts of them. */
@Component(service = GroupService.class)
public class GroupService {

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
        var people = free(program, pools, focus, GroupPlans.of(work, program));
        int groups = size.groups(people.size()).orElseThrow(() -> CadreException.input(NLS.bind(
                Messages.Groups_size, new Object[] { people.size(), size.least(), size.most() })));
        var leaders = pools.mentors().stream().map(PoolMember::educator).distinct()
                .filter(leader -> !people.contains(leader)).sorted(PeopleOrder.STABLE).toList();
        var context = new MatchContext(day, leaders, people, work.load(Roots.MENTORSHIPS));
        var problem = new GroupProblem(new GroupFit(people, day).table(),
                GroupKinds.of(people, day), groups);
        return new GroupTask(program, size, focus.strip(), people, leaders, problem,
                new Scoring(terms, policy, context)::score);
    }

    /**
     * The practices around which groups could be formed, what the most want first; at the beginning whatever
     * people share. Empty if nobody is without a group.
     */
    public List<Practice> practices(UnitOfWork work, Program program, LocalDate day) throws CadreException {
        var pools = ProgramPools.of(work, program, day);
        var plans = GroupPlans.of(work, program);
        var words = new TreeMap<String, String>();
        pools.mentees().stream().flatMap(member -> GroupFit.aims(member.educator()).stream())
                .filter(aim -> !aim.isBlank()).forEach(aim -> words.putIfAbsent(Folding.fold(aim), aim));
        var found = Stream.concat(Stream.of(""), words.values().stream()) //$NON-NLS-1$
                .map(focus -> new Practice(focus, candidates(program, pools, focus, plans).size()))
                .filter(practice -> practice.people() > 1).toList();
        return found.stream().sorted(Comparator.comparing((Practice practice) -> !practice.focus().isEmpty())
                .thenComparing(practice -> -practice.people())).toList();
    }

    private static List<Educator> free(Program program, ProgramPools pools, String focus, GroupPlans plans)
            throws CadreException {
        var people = candidates(program, pools, focus, plans);
        if (people.isEmpty()) {
            throw CadreException.input(nobody(all(program, pools, focus, plans), focus));
        }
        return people;
    }

    private static List<Educator> candidates(Program program, ProgramPools pools, String focus,
            GroupPlans plans) {
        return all(program, pools, focus, plans).stream()
                .filter(person -> focus.isBlank() || wants(person, focus)).toList();
    }

    /** Who is in no group around the practice; who is left out by the coordinator is not taken by itself. */
    private static List<Educator> all(Program program, ProgramPools pools, String focus, GroupPlans plans) {
        var taken = program.getCohorts().stream().filter(cohort -> same(cohort, focus))
                .flatMap(cohort -> cohort.getMembers().stream()).map(Participation::getEducator)
                .collect(Collectors.toCollection(HashSet::new));
        plans.around(focus).ifPresent(plan -> plan.getPins().stream().filter(GroupPin::isOut)
                .forEach(pin -> taken.add(pin.getEducator())));
        return pools.mentees().stream().map(PoolMember::educator).distinct()
                .filter(person -> !taken.contains(person)).sorted(PeopleOrder.STABLE).toList();
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

    /**
     * Makes a cohort of each group, as one step to undo; who takes part by a query only is added by name.
     *
     * @param format how the cohorts work
     */
    public void apply(EditSession session, CircleProposal proposal, CohortFormat format)
            throws CadreException {
        var work = session.work();
        var program = proposal.program();
        var plans = GroupPlans.of(work, program);
        var stem = proposal.focus().isEmpty() ? Messages.Groups_name : proposal.focus();
        session.edit(NLS.bind(Messages.Groups_form, program.getName()), () -> {
            var writing = new CohortWriting(program);
            proposal.circles().forEach(circle -> {
                var cohort = writing.create(writing.nextName(stem), proposal.focus(), format);
                program.getCohorts().add(cohort);
                writing.fill(cohort, circle.members(), circle.facilitator().stream().toList());
            });
            var plan = plans.need(work, proposal.focus(), proposal.size());
            plan.setLeast(proposal.size().least());
            plan.setMost(proposal.size().most());
        });
    }
}
