/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.people.Employments;
import org.cadre.core.people.PersonName;
import org.cadre.core.program.Exclusion;
import org.cadre.core.program.PoolMember;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.program.Substitutions;
import org.cadre.core.program.Trials;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.solve.RematchPeople;
import org.cadre.matching.solve.RematchPeople.Barred;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.ParticipantRole;
import org.cadre.model.StatusReason;
import org.eclipse.osgi.util.NLS;

/** Works out from what changed which pairs end, who is there, and who needs a mentor. */
final class Reckoning {

    private final ChangeRequest request;
    private final Policy policy;
    private final Standing standing;
    private final ProgramPools pools;
    private final Map<Mentorship, StatusReason> endings = new LinkedHashMap<>();
    private final Set<Educator> wanting = new LinkedHashSet<>();
    private final Set<Educator> gone = new HashSet<>();
    private final Set<Educator> back = new HashSet<>();
    private final List<Barred> barred = new ArrayList<>();

    private Reckoning(UnitOfWork work, ChangeRequest request, Policy policy) throws CadreException {
        this.request = request;
        this.policy = policy;
        standing = Standing.of(work, request.program(), request.day());
        pools = ProgramPools.of(work, request.program(), request.day());
    }

    /**
     * Takes all changes into account.
     *
     * @throws CadreException of kind INPUT if a change cannot be
     */
    static Reckoning of(UnitOfWork work, ChangeRequest request, Policy policy) throws CadreException {
        var reckoning = new Reckoning(work, request, policy);
        for (var change : request.changes()) {
            reckoning.take(change);
        }
        if (request.withWaiting()) {
            reckoning.pools.mentees().stream().map(PoolMember::educator).forEach(reckoning.wanting::add);
        }
        return reckoning;
    }

    private void take(Change change) throws CadreException {
        switch (change) {
            case Change.TrialKept kept -> requireStanding(kept.pair());
            case Change.TrialEnded ended -> {
                requireStanding(ended.pair());
                end(ended.pair(), StatusReason.REASSIGNED);
                barred.add(new Barred(ended.pair().getMentor(), ended.pair().getMentee()));
            }
            case Change.Leaves leaves -> leave(leaves);
            case Change.Returns returns -> comeBack(returns.person());
            case Change.Joins joins -> join(joins.mentee());
        }
    }

    private void requireStanding(Mentorship pair) throws CadreException {
        if (!standing.own().contains(pair)) {
            throw CadreException.input(NLS.bind(Messages.Change_pairOver, name(pair.getMentee())));
        }
    }

    private void end(Mentorship pair, StatusReason reason) {
        endings.put(pair, reason);
        standing.substitutes(pair).forEach(temporary -> endings.put(temporary, reason));
        if (!Substitutions.isTemporary(pair)) {
            wanting.add(pair.getMentee());
        }
    }

    private void leave(Change.Leaves leaves) throws CadreException {
        var person = leaves.person();
        boolean away = leaves.reason() == StatusReason.ON_LEAVE;
        var mentoring = standing.ofMentor(person);
        var mentored = standing.own().stream().filter(pair -> pair.getMentee() == person).toList();
        if (mentoring.isEmpty() && mentored.isEmpty() && !has(pools.mentors(), person)
                && !has(pools.mentees(), person)) {
            throw CadreException.input(NLS.bind(Messages.Change_notThere, new Object[] { name(person),
                request.program().getName(), request.day() }));
        }
        gone.add(person);
        mentoring.forEach(pair -> end(pair, leaves.reason()));
        if (!away) {
            mentored.forEach(pair -> endings.put(pair, leaves.reason()));
        }
    }

    private void comeBack(Educator person) throws CadreException {
        boolean mentors = has(pools.mentors(), person) || isExcluded(person, ParticipantRole.MENTOR);
        boolean learns = has(pools.mentees(), person) || isExcluded(person, ParticipantRole.MENTEE);
        requireEmployed(person);
        if (!mentors && !learns) {
            throw CadreException.input(NLS.bind(Messages.Change_noPart, name(person),
                    request.program().getName()));
        }
        back.add(person);
        standing.ofMentor(person).forEach(pair -> standing.substitutes(pair)
                .forEach(temporary -> endings.put(temporary, StatusReason.COMPLETED)));
        if (learns && standing.of(person).isEmpty()) {
            wanting.add(person);
        }
    }

    private void join(Educator mentee) throws CadreException {
        requireEmployed(mentee);
        if (Employments.isOnLeave(mentee, request.day())) {
            throw CadreException.input(NLS.bind(Messages.Change_onLeave, name(mentee), request.day()));
        }
        var present = standing.of(mentee);
        if (present.isPresent()) {
            throw CadreException.input(NLS.bind(Messages.Change_hasMentor, name(mentee),
                    name(present.get().getMentor())));
        }
        back.add(mentee);
        wanting.add(mentee);
    }

    private void requireEmployed(Educator person) throws CadreException {
        boolean external = person.getMentorProfile() != null && person.getMentorProfile().isExternal();
        if (!external && !Employments.isEmployed(person, request.day())) {
            throw CadreException.input(NLS.bind(Messages.Change_notEmployed, name(person), request.day()));
        }
    }

    private boolean isExcluded(Educator person, ParticipantRole role) {
        return pools.exclusions().stream().anyMatch(e -> e.educator() == person && e.role() == role
                && e.reason() != Exclusion.Reason.NOT_EMPLOYED);
    }

    private static boolean has(Collection<PoolMember> pool, Educator person) {
        return pool.stream().anyMatch(member -> member.educator() == person);
    }

    private static String name(Educator person) {
        return PersonName.show(person);
    }

    List<Ending> endings() {
        return endings.entrySet().stream().map(e -> new Ending(e.getKey(), e.getValue())).toList();
    }

    /** How many pairs of the program go on, not counting those with substitutes. */
    int goOn() {
        return (int) standing.own().stream().filter(pair -> !endings.containsKey(pair))
                .filter(pair -> !Substitutions.isTemporary(pair)).count();
    }

    /** Who is there after the changes. */
    RematchPeople people() {
        var mentors = present(pools.mentors(), ParticipantRole.MENTOR);
        var mentees = present(pools.mentees(), ParticipantRole.MENTEE);
        mentees.addAll(wanting.stream().filter(back::contains).toList());
        var places = wanting.stream().filter(mentees::contains).filter(this::isWithout).toList();
        var movable = standing.own().stream().filter(pair -> mentors.contains(pair.getMentor())
                && mentees.contains(pair.getMentee()) && isMovable(pair))
                .collect(Collectors.toMap(Mentorship::getMentee, pair -> pair, (one, other) -> one,
                        LinkedHashMap::new));
        var fixed = standing.all().stream().filter(pair -> !endings.containsKey(pair)
                && movable.get(pair.getMentee()) != pair).toList();
        return new RematchPeople(request.program(), request.day(), List.copyOf(mentors), places,
                List.copyOf(movable.values()), fixed, standing.all(), barred);
    }

    private Set<Educator> present(Collection<PoolMember> pool, ParticipantRole role) {
        var people = new LinkedHashSet<Educator>();
        pool.stream().map(PoolMember::educator).forEach(people::add);
        pools.exclusions().stream().filter(e -> e.role() == role && back.contains(e.educator()))
                .map(Exclusion::educator).forEach(people::add);
        people.removeAll(gone);
        return people;
    }

    private boolean isWithout(Educator mentee) {
        return standing.own().stream().noneMatch(pair -> pair.getMentee() == mentee
                && !endings.containsKey(pair) && !Substitutions.isTemporary(pair));
    }

    /** A pair whose place counts for nothing while it rests or is on trial frees nothing if it moves. */
    private boolean isMovable(Mentorship pair) {
        boolean counts = policy.caseloads().countTrial() || !Trials.isOn(pair, request.day());
        return counts && !pair.isLocked() && !endings.containsKey(pair) && !Substitutions.isTemporary(pair)
                && !standing.isResting(pair) && !gone.contains(pair.getMentee());
    }
}
