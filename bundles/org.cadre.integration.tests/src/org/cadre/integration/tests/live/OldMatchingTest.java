/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.edit.EditSession;
import org.cadre.core.program.MentorshipService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.proposal.WaitReason;
import org.cadre.matching.replay.Replays;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.ChangedSince;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.veto.Vetoes;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.Mentorship;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Program;
import org.cadre.testing.PostgresServer;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that the first version of matching wrote opens in the present one, and goes on. */
class OldMatchingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final CadreFactory MAKE = CadreFactory.eINSTANCE;
    private static final String POLICY = """
            { "format": "cadre-match-policy", "version": 1, "name": "Ours", "description": "Of then.",
              "rules": {}, "criteria": { "like-numbers": { "weight": 1 } },
              "unmatchedCost": 100000, "candidates": 4 }""";
    private static final String PARTS = """
            [{"criterion":"like-numbers","label":"Like numbers","weight":1,"points":7000,\
            "contribution":7000,"text":"Zo\u00eb\u2019s number"}]""";

    private final Stores stores = Bundles.service(Stores.class);
    private final Terms terms = new Terms(List.of(), List.of(new LikeNumbers()));
    private final Policies policies = new Policies(terms);
    private final Matcher matcher = new Matcher(terms);
    private final Clock clock = Clock.fixed(Instant.parse("2026-09-01T12:00:00Z"), ZoneOffset.UTC);
    private final MatchRuns runs = new MatchRuns(new MentorshipService(clock, "cora"), policies, clock,
            "cora");

    @Test
    void onDerby(@TempDir Path folder) throws CoreException {
        opens(StoreLocation.ofFolder(folder.resolve("db")), Credentials.none());
    }

    @Test
    void onPostgres() throws CoreException, IOException {
        assumeTrue(PostgresServer.obstacle().isEmpty(), () -> "skipped: " + PostgresServer.obstacle().get());
        try (var server = PostgresServer.launch()) {
            server.createDatabase("old");
            opens(new StoreLocation(URI.create(server.url("old"))),
                    Credentials.passphrase(PostgresServer.USER, PostgresServer.SECRET.toCharArray()));
        }
    }

    private void opens(StoreLocation location, Credentials credentials) throws CoreException {
        try (var store = stores.create(location, credentials); var work = store.begin()) {
            write(work);
        }
        try (var store = stores.open(location, credentials)) {
            assertEquals(List.of(), store.verify(null));
            assertAllIsThere(store);
            matchAgain(store);
            assertEquals(List.of(), store.verify(null));
        }
        try (var store = stores.open(location, credentials); var work = store.begin()) {
            var program = work.load(Roots.PROGRAMS).getFirst();
            assertEquals(2, runs.lines(work, program).size());
            assertTrue(new Replays(matcher).prepare(work, runs.current(work, program).orElseThrow(), DAY)
                    .run(null).isEqual());
        }
    }

    /** A mentor for two with one mentee, another who waits for him, a policy, and the run behind it. */
    private static void write(UnitOfWork work) throws CadreException {
        var program = MAKE.createProgram();
        program.setName("Induction");
        var mentor = person(work, program, "M", ParticipantRole.MENTOR);
        mentor.setMentorProfile(MAKE.createMentorProfile());
        mentor.getMentorProfile().setCaseloadLimit(1);
        var mentee = person(work, program, "E1", ParticipantRole.MENTEE);
        var waiting = person(work, program, "E2", ParticipantRole.MENTEE);
        work.add(program);
        var pair = new MentorshipService(Clock.systemUTC(), "cora").propose(program, mentor, mentee);
        pair.setStart(DAY);
        work.add(pair);
        var first = new FirstMatching();
        work.add(first.create("ProgramPolicy", Map.of("program", program, "policy", POLICY)));
        work.add(run(first, program, pair, waiting));
        work.commit(CommitNote.of("match", "of then", true), null);
    }

    private static Educator person(UnitOfWork work, Program program, String number, ParticipantRole role) {
        var person = MAKE.createEducator();
        person.setStaffId(number);
        person.setGivenName(number);
        person.getEmployments().add(MAKE.createEmployment());
        work.add(person);
        var place = MAKE.createParticipation();
        place.setEducator(person);
        place.setRole(role);
        program.getParticipations().add(place);
        return person;
    }

    private static Element run(FirstMatching first, Program program, Mentorship pair, Educator waiting) {
        var mentor = pair.getMentor();
        var other = first.create("OtherMentor", Map.of("mentor", mentor, "score", 4000, "regret", 3000L));
        var proposed = first.create("ProposedPair", Map.of("mentorship", pair, "mentor", mentor, "mentee",
                pair.getMentee(), "score", 7000, "parts", PARTS, "others", List.of(other)));
        var full = first.create("SuitableMentor", Map.of("mentor", mentor, "score", 6000, "price", 96_000L));
        var wait = first.create("Waiting", Map.of("mentee", waiting, "kind", first.kind("allFull"),
                "details", "{\"suitable\":1}", "mentors", List.of(full)));
        return first.create("MatchRun", Map.ofEntries(Map.entry("program", program),
                Map.entry("current", true), Map.entry("at", Instant.parse("2026-08-20T10:00:00.125Z")),
                Map.entry("by", "cora"), Map.entry("day", DAY), Map.entry("policy", POLICY),
                Map.entry("fingerprint", "0".repeat(64)), Map.entry("mentees", 2), Map.entry("matched", 1),
                Map.entry("waitlisted", 1), Map.entry("objective", 103_000L), Map.entry("bound", 103_000L),
                Map.entry("optimal", true), Map.entry("millis", 12L), Map.entry("pairs", List.of(proposed)),
                Map.entry("waiting", List.of(wait))));
    }

    private void assertAllIsThere(ProgramStore store) throws CoreException {
        try (var work = store.begin()) {
            var program = work.load(Roots.PROGRAMS).getFirst();
            assertEquals("Ours", new ProgramPolicies(policies).of(work, program).name());
            var run = runs.current(work, program).orElseThrow();
            assertEquals(Instant.parse("2026-08-20T10:00:00.125Z"), run.getAt());
            assertEquals(103_000, run.getObjective());
            assertEquals(List.of(), runs.goal(run));
            assertEquals(List.of(), run.getMoved());
            var pair = run.getPairs().getFirst();
            assertSame(work.load(Roots.MENTORSHIPS).getFirst(), pair.getMentorship());
            assertEquals("Zo\u00eb\u2019s number", runs.parts(pair).getFirst().text());
            assertEquals(3000, pair.getOthers().getFirst().getRegret());
            var full = (WaitReason.AllFull) runs.reason(run.getWaiting().getFirst());
            assertEquals(96_000, full.mentors().getFirst().price());
            assertEquals(List.of(), new ArrayList<>(Vetoes.of(work, program)));
            assertTrue(matcher.changedSince(work, run, DAY).kind() != ChangedSince.Kind.NOTHING);
            assertEquals(CadreException.Kind.INPUT, assertThrows(CadreException.class,
                    () -> new Replays(matcher).prepare(work, run, DAY)).kind());
        }
    }

    /** The first save makes the columns and tables that there were not then. */
    private void matchAgain(ProgramStore store) throws CoreException {
        try (var work = store.begin()) {
            var session = new EditSession(work);
            var program = work.load(Roots.PROGRAMS).getFirst();
            var before = runs.current(work, program).orElseThrow();
            var policy = new ProgramPolicies(policies).of(work, program);
            runs.apply(session, matcher.prepare(work, program, policy, DAY).run(null));
            session.save(CommitNote.of("match", "of now", true), null);
            assertEquals(1, work.load(Roots.MENTORSHIPS).size());
            assertTrue(!before.isCurrent());
            assertTrue(!runs.goal(runs.current(work, program).orElseThrow()).isEmpty());
        }
    }
}
