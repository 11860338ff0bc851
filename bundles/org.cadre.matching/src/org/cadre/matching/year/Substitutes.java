/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.match.MatchContext;
import org.cadre.core.people.Intervals;
import org.cadre.core.people.PersonName;
import org.cadre.core.program.MentorshipService;
import org.cadre.core.program.Mentorships;
import org.cadre.core.program.PoolMember;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.program.Substitutions;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.task.Task;
import org.cadre.matching.people.PeopleOrder;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.Rematcher;
import org.cadre.model.CadreFactory;
import org.cadre.model.Dated;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Finds substitutes for the time in which a mentor is away. {@link #prepare} and {@link #apply} run on the
 * thread that owns the elements, the task on any.
 */
@Component(service = Substitutes.class)
public class Substitutes {

    private final Rematcher rematcher;
    private final ProgramPolicies policies;
    private final MentorshipService mentorships;

    /** Works with these services. */
    @Activate
    public Substitutes(@Reference Rematcher rematcher, @Reference ProgramPolicies policies,
            @Reference MentorshipService mentorships) {
        this.rematcher = rematcher;
        this.policies = policies;
        this.mentorships = mentorships;
    }

    /**
     * Makes ready to find substitutes by the policy of the program; changes nothing.
     *
     * @throws CadreException of kind INPUT if the absence has no day, or nobody needs a substitute then
     */
    public Task<SubstitutePlan> prepare(UnitOfWork work, Absence absence) throws CadreException {
        return prepare(work, absence, Wishes.NONE);
    }

    /**
     * Makes ready to find the best substitutes among the choices that keep wishes, and what the wishes cost.
     *
     * @throws CadreException of kind INPUT as above, or if somebody for whom there is a wish needs nobody;
     *             the task throws one if somebody who is wanted is not there or not allowed
     */
    public Task<SubstitutePlan> prepare(UnitOfWork work, Absence absence, Wishes wishes)
            throws CadreException {
        if (!absence.start().isBefore(absence.end())) {
            throw CadreException.input(NLS.bind(Messages.Substitute_noDay, absence.start(), absence.end()));
        }
        var program = absence.program();
        var standing = Standing.of(work, program, absence.start());
        var needs = needs(absence, standing);
        if (needs.isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Substitute_nobodyNeeds, new Object[] {
                PersonName.show(absence.mentor()), absence.start(), absence.end() }));
        }
        var policy = policies.of(work, program);
        var time = span(needs);
        var mentors = ProgramPools.of(work, program, time.getStart()).mentors().stream()
                .map(PoolMember::educator).filter(person -> person != absence.mentor())
                .filter(person -> isThere(person, time)).sorted(PeopleOrder.STABLE).toList();
        var mentees = needs.stream().map(need -> need.pair().getMentee()).toList();
        var scoring = rematcher.scoring(work, program, policy,
                new MatchContext(time.getStart(), mentors, mentees, standing.all()));
        var peaks = new PeakLoads(standing.all(), policy.caseloads(), time.getStart(), time.getEnd());
        double[] rooms = mentors.stream().mapToDouble(peaks::room).toArray();
        int[] places = mentors.stream().mapToInt(peaks::places).toArray();
        requireNeeded(wishes, mentees);
        return monitor -> {
            int[][] points = IntStream.range(0, mentors.size()).mapToObj(mentor ->
                    IntStream.range(0, needs.size()).map(mentee -> scoring.score(mentor, mentee)).toArray())
                    .toArray(int[][]::new);
            return new SubstituteCase(absence, needs, mentors, points, rooms, places,
                    () -> isCanceled(monitor)).plan(wishes);
        };
    }

    private static void requireNeeded(Wishes wishes, List<Educator> mentees) throws CadreException {
        for (var mentee : wishes.byMentee().keySet()) {
            if (!mentees.contains(mentee)) {
                throw CadreException.input(NLS.bind(Messages.Substitute_wishNobody, PersonName.show(mentee)));
            }
        }
    }

    private static boolean isCanceled(IProgressMonitor monitor) {
        return monitor != null && monitor.isCanceled();
    }

    /** The pairs that nobody stands in for yet, each for the first days that are left open. */
    private static List<StandIn> needs(Absence absence, Standing standing) {
        return standing.ofMentor(absence.mentor()).stream()
                .filter(pair -> Mentorships.isRunning(pair, absence.start()))
                .filter(pair -> !Substitutions.isTemporary(pair))
                .flatMap(pair -> Spans.firstGap(Spans.shared(absence.start(), absence.end(), pair),
                        standing.substitutes(pair)).stream()
                        .map(gap -> StandIn.open(pair, gap.getStart(), gap.getEnd())))
                .toList();
    }

    /** From the first to the last day on which somebody is needed. */
    private static Dated span(List<StandIn> needs) {
        return Spans.of(needs.stream().map(StandIn::start).min(Comparator.naturalOrder()).orElseThrow(),
                needs.stream().map(StandIn::end).max(Comparator.naturalOrder()).orElseThrow());
    }

    private static boolean isThere(Educator person, Dated time) {
        boolean external = person.getMentorProfile() != null && person.getMentorProfile().isExternal();
        return person.getLeaves().stream().noneMatch(leave -> Intervals.overlaps(leave, time))
                && (external || Intervals.covered(time, person.getEmployments()));
    }

    /**
     * Lets them stand in, as one step to undo. The pairs are not touched: they rest while somebody stands in,
     * and go on by themselves.
     *
     * @return whether that changed anything
     */
    public boolean apply(EditSession session, SubstitutePlan plan) {
        var absence = plan.absence();
        return session.edit(NLS.bind(Messages.Substitute_label, new Object[] {
            PersonName.show(absence.mentor()), absence.start(), absence.end() }), () -> {
                if (!absence.isKnown()) {
                    var leave = CadreFactory.eINSTANCE.createLeave();
                    leave.setStart(absence.start());
                    leave.setEnd(absence.end());
                    absence.mentor().getLeaves().add(leave);
                }
                plan.standIns().forEach(standIn -> standIn.substitute().ifPresent(person ->
                        session.work().add(temporary(standIn, person))));
            });
    }

    private Mentorship temporary(StandIn standIn, Educator substitute) {
        var pair = standIn.pair();
        var temporary = mentorships.propose(pair.getProgram(), substitute, pair.getMentee());
        temporary.setReplaces(pair);
        temporary.setCohort(pair.getCohort());
        temporary.setLoad(pair.getLoad());
        temporary.setStart(standIn.start());
        temporary.setEnd(standIn.end());
        mentorships.publish(temporary, standIn.start());
        return temporary;
    }
}
