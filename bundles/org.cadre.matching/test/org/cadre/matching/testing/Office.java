/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.MentorshipService;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.StoreProvider;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.run.PairSteps;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.studio.Studio;
import org.cadre.matching.veto.Vetoes;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.testing.MemoryStore;
import org.eclipse.core.runtime.CoreException;

/** A world in a store, with the services that work on it at noon of its first day. */
public final class Office {

    /** Noon of the first day. */
    public static final Clock NOON = Clock.fixed(Instant.parse("2026-09-01T12:00:00Z"), ZoneOffset.UTC);

    public final MentorshipService mentorships = new MentorshipService(NOON, "cora");
    public final MatchRuns runs = new MatchRuns(mentorships, World.POLICIES, NOON, "cora");
    public final PairSteps steps = new PairSteps(mentorships);
    public final ProgramPolicies policies = new ProgramPolicies(World.POLICIES);
    public final Matcher matcher = new Matcher(World.TERMS);
    public final ProgramService programs = new ProgramService();
    public final DistrictDay day = new DistrictDay(NOON);
    public final MemoryStore store = new MemoryStore();
    public EditSession session;

    /** Puts everybody of the world into a store and opens it. */
    public static Office of(World world) throws CadreException {
        var office = new Office();
        try (var work = office.store.begin()) {
            world.schools.stream().map(School::getDistrict).distinct().forEach(work::add);
            world.schools.forEach(work::add);
            world.mentors.forEach(person -> join(world.program, person, ParticipantRole.MENTOR));
            world.mentees.forEach(person -> join(world.program, person, ParticipantRole.MENTEE));
            world.mentors.forEach(work::add);
            world.mentees.forEach(work::add);
            work.add(world.program);
            world.mentorships.forEach(work::add);
            work.commit(CommitNote.of("create", "made up", false), null);
        }
        office.reopen();
        return office;
    }

    private static void join(Program program, Educator person, ParticipantRole role) {
        if (person.getEmployments().isEmpty()) {
            person.getEmployments().add(CadreFactory.eINSTANCE.createEmployment());
        }
        var participation = CadreFactory.eINSTANCE.createParticipation();
        participation.setEducator(person);
        participation.setRole(role);
        program.getParticipations().add(participation);
    }

    /** Starts over with what was saved. */
    public void reopen() {
        session = new EditSession(store.begin());
    }

    /** Takes decisions about proposals. */
    public Studio studio() {
        return new Studio(matcher, runs, World.POLICIES, policies, mentorships, new Vetoes(NOON, "cora"));
    }

    public UnitOfWork work() {
        return session.work();
    }

    public Program program() throws CadreException {
        return work().load(Roots.PROGRAMS).get(0);
    }

    public Set<Mentorship> pairs() throws CadreException {
        return Set.copyOf(work().load(Roots.MENTORSHIPS));
    }

    /** Matches by the program's policy; takes nothing over. */
    public MatchProposal match() throws CoreException {
        return matcher.prepare(work(), program(), policies.of(work(), program()), World.DAY).run(null);
    }

    public void save() throws CadreException {
        session.save(CommitNote.of("match", "test", true), null);
    }

    /** Stores in which this one is found everywhere. */
    public Stores stores() {
        return new Stores(java.util.List.of(new StoreProvider() {
            @Override
            public boolean handles(StoreLocation location) {
                return true;
            }

            @Override
            public MemoryStore open(StoreLocation location, Credentials credentials) {
                return store;
            }

            @Override
            public MemoryStore create(StoreLocation location, Credentials credentials) {
                return store;
            }
        }));
    }
}
