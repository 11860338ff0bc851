/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.cadre.core.access.Credentials;
import org.cadre.core.edit.EditSession;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.listing.ElementName;
import org.cadre.core.people.PersonName;
import org.cadre.core.personal.PersonErasure;
import org.cadre.core.personal.PersonFinder;
import org.cadre.core.program.MentorshipService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.personal.MatchTraces;
import org.cadre.matching.policy.CriterionTerms;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.replay.Replay;
import org.cadre.matching.replay.Replays;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.solve.Matcher;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Program;
import org.cadre.testing.PostgresServer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is replayed to the same result from a real database, whatever happened to the people since. */
class ReplayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final CadreFactory MAKE = CadreFactory.eINSTANCE;

    private final Stores stores = Bundles.service(Stores.class);
    private final Terms terms = new Terms(List.of(), List.of(new LikeNumbers()));
    private final Policies policies = new Policies(terms);
    private final Matcher matcher = new Matcher(terms);
    private final Clock clock = Clock.fixed(Instant.parse("2026-09-01T12:00:00Z"), ZoneOffset.UTC);
    private final MatchRuns runs = new MatchRuns(new MentorshipService(clock, "cora"), policies, clock,
            "cora");

    @Test
    void onDerby(@TempDir Path folder) throws CoreException {
        replay(StoreLocation.ofFolder(folder.resolve("db")), Credentials.none());
    }

    @Test
    void onPostgres() throws CoreException, IOException {
        assumeTrue(PostgresServer.obstacle().isEmpty(), () -> "skipped: " + PostgresServer.obstacle().get());
        try (var server = PostgresServer.launch()) {
            server.createDatabase("replay");
            replay(new StoreLocation(URI.create(server.url("replay"))),
                    Credentials.passphrase(PostgresServer.USER, PostgresServer.SECRET.toCharArray()));
        }
    }

    private void replay(StoreLocation location, Credentials credentials) throws CoreException {
        try (var store = stores.create(location, credentials)) {
            match(store);
        }
        try (var store = stores.open(location, credentials)) {
            assertTrue(replay(store).sameData());
            change(store);
        }
        try (var store = stores.open(location, credentials)) {
            assertFalse(replay(store).sameData());
            erase(store, "E03");
            erase(store, "M01");
            assertNothingIsSaidOfFormerPeople(store);
        }
        try (var store = stores.open(location, credentials)) {
            var replay = replay(store);
            assertFalse(replay.sameData());
            assertTrue(names(store, replay).stream().anyMatch(name -> name.startsWith("Former")),
                    () -> names(store, replay).toString());
            assertEquals(List.of(), store.verify(null));
        }
    }

    private void match(ProgramStore store) throws CoreException {
        try (var work = store.begin()) {
            var program = program(work);
            work.commit(CommitNote.of("create", "made up", false), null);
            var session = new EditSession(work);
            runs.apply(session, matcher.prepare(work, program, policy(), DAY).run(null));
            session.save(CommitNote.of("match", "test", true), null);
        }
    }

    private Policy policy() {
        return new Policy("test", "", Map.of(), Map.of("like-numbers",
                new CriterionTerms(1, MatchSettings.NONE, "")),
                100_000, 4);
    }

    private static Program program(UnitOfWork work) throws CoreException {
        var program = MAKE.createProgram();
        program.setName("Induction");
        for (int i = 0; i < 6; i++) {
            var mentor = person(work, program, "M0" + i, ParticipantRole.MENTOR);
            mentor.setMentorProfile(MAKE.createMentorProfile());
            mentor.getMentorProfile().setCaseloadLimit(2);
        }
        for (int i = 0; i < 15; i++) {
            person(work, program, String.format("E%02d", i), ParticipantRole.MENTEE);
        }
        work.add(program);
        return program;
    }

    private static Educator person(UnitOfWork work, Program program, String number, ParticipantRole role) {
        var person = MAKE.createEducator();
        person.setGivenName("Given" + number);
        person.setFamilyName("Family" + number);
        person.setStaffId(number);
        person.getEmployments().add(MAKE.createEmployment());
        work.add(person);
        var place = MAKE.createParticipation();
        place.setEducator(person);
        place.setRole(role);
        program.getParticipations().add(place);
        return person;
    }

    private Replay replay(ProgramStore store) throws CoreException {
        try (var work = store.begin()) {
            MatchRun run = runs.current(work, work.load(Roots.PROGRAMS).getFirst()).orElseThrow();
            var replay = new Replays(matcher).prepare(work, run, DAY).run(null);
            assertTrue(replay.isEqual(), replay::toString);
            assertEquals(15, replay.mentees());
            assertEquals(12, replay.matched());
            return replay;
        }
    }

    /** Names, staff ids and caseloads change, so that a new match would be another. */
    private static void change(ProgramStore store) throws CoreException {
        try (var work = store.begin()) {
            for (var person : work.load(Roots.EDUCATORS)) {
                person.setFamilyName("Married");
                if (person.getMentorProfile() != null) {
                    person.getMentorProfile().setCaseloadLimit(7);
                }
            }
            work.commit(CommitNote.of("edit", "changes", true), null);
        }
    }

    private void erase(ProgramStore store, String staffId) throws CoreException {
        try (var work = store.begin()) {
            var erasure = new PersonErasure(work, List.of(new MatchTraces(runs)));
            erasure.erase(erasure.plan(PersonFinder.find(work, staffId)), SubMonitor.convert(null));
        }
    }

    private void assertNothingIsSaidOfFormerPeople(ProgramStore store) throws CoreException {
        try (var work = store.begin()) {
            var run = runs.current(work, work.load(Roots.PROGRAMS).getFirst()).orElseThrow();
            for (var pair : run.getPairs()) {
                boolean former = PersonName.show(pair.getMentor()).startsWith("Former")
                        || PersonName.show(pair.getMentee()).startsWith("Former");
                assertEquals(former, runs.parts(pair).isEmpty());
            }
            assertEquals("Match of " + run.getProgram().getName(), ElementName.of(run));
        }
    }

    private static List<String> names(ProgramStore store, Replay replay) {
        try (var work = store.begin()) {
            var people = work.load(Roots.EDUCATORS);
            return replay.pairs().stream().flatMap(pair -> people.stream()
                    .filter(person -> person.getUuid().equals(pair.mentee()))).map(PersonName::show).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
