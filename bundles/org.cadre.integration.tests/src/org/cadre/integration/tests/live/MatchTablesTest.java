/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.store.Values;
import org.cadre.matching.model.GroupPin;
import org.cadre.matching.model.GroupPlan;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.MatchingFactory;
import org.cadre.matching.model.MatchingPackage.Literals;
import org.cadre.matching.model.Talk;
import org.cadre.matching.model.TalkAnswer;
import org.cadre.matching.model.TalkRound;
import org.cadre.matching.model.TalkState;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.Program;
import org.cadre.testing.PostgresServer;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rounds of first talks and plans of groups come back from both engines as they were, also in a database
 * that was made and used before there were such tables.
 */
class MatchTablesTest {

    private static final CadreFactory MAKE = CadreFactory.eINSTANCE;
    private static final MatchingFactory MATCH = MatchingFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Query<TalkRound> ROUNDS = Query.all(Literals.TALK_ROUND, TalkRound.class);
    private static final Query<GroupPlan> PLANS = Query.all(Literals.GROUP_PLAN, GroupPlan.class);

    private final Stores stores = Bundles.service(Stores.class);

    @Test
    void onDerby(@TempDir Path folder) throws CadreException {
        keeps(StoreLocation.ofFolder(folder.resolve("db")), Credentials.none());
    }

    @Test
    void onPostgres() throws CadreException, IOException {
        assumeTrue(PostgresServer.obstacle().isEmpty(), () -> "skipped: " + PostgresServer.obstacle().get());
        try (var server = PostgresServer.launch()) {
            server.createDatabase("tables");
            keeps(new StoreLocation(URI.create(server.url("tables"))),
                    Credentials.passphrase(PostgresServer.USER, PostgresServer.SECRET.toCharArray()));
        }
    }

    private void keeps(StoreLocation location, Credentials credentials) throws CadreException {
        try (var store = stores.create(location, credentials)) {
            useAsBefore(store);
        }
        List<String> written;
        try (var store = stores.open(location, credentials); var work = store.begin()) {
            assertEquals(List.of(), work.load(ROUNDS), "there is no such table yet");
            assertEquals(List.of(), work.load(PLANS));
            assertEquals(List.of(), work.values(ROUNDS, ROUNDS, List.of(Literals.TALK_ROUND__AT)));
            assertEquals(List.of(), store.verify(null));
            add(work);
            written = picture(work);
            work.commit(CommitNote.of("edit", "talks and groups", true), null);
        }
        try (var store = stores.open(location, credentials); var work = store.begin()) {
            assertEquals(written, picture(work));
            assertEquals(1, work.load(Query.all(Literals.MATCH_RUN, MatchRun.class)).size());
            assertEquals(List.of(), store.verify(null));
            change(work);
            written = picture(work);
            work.commit(CommitNote.of("edit", "changes", true), null);
            assertEquals(List.of(), store.verify(null));
        }
        try (var store = stores.open(location, credentials); var work = store.begin()) {
            assertEquals(written, picture(work));
            store.revert(store.history(1).getFirst().id(), CommitNote.of("revert", "back", true), null);
            work.refresh();
            assertEquals(TalkAnswer.NO, work.load(ROUNDS).getFirst().getTalks().getLast().getMentorAnswer());
        }
    }

    /** What matching kept before there were talks and plans: tables of its own, but not these. */
    private static void useAsBefore(ProgramStore store) throws CadreException {
        try (var work = store.begin()) {
            var program = MAKE.createProgram();
            program.setName("Induction");
            var cohort = MAKE.createCohort();
            cohort.setName("One");
            program.getCohorts().add(cohort);
            for (int i = 0; i < 3; i++) {
                var person = MAKE.createEducator();
                person.setStaffId("P" + i);
                work.add(person);
            }
            work.add(program);
            var run = MATCH.createMatchRun();
            run.setProgram(program);
            run.setAt(Instant.EPOCH);
            work.add(run);
            work.commit(CommitNote.of("create", "made up", false), null);
        }
    }

    private static void add(UnitOfWork work) throws CadreException {
        var people = work.load(Roots.EDUCATORS);
        var program = work.load(Roots.PROGRAMS).getFirst();
        work.add(round(program, people));
        var plan = MATCH.createGroupPlan();
        plan.setProgram(program);
        plan.setFocus("Zo\u00eb\u2019s \"practice\"");
        plan.setLeast(3);
        plan.setMost(8);
        for (var person : people) {
            var pin = MATCH.createGroupPin();
            pin.setEducator(person);
            pin.setOut(person == people.getFirst());
            pin.setCohort(pin.isOut() ? null : program.getCohorts().getFirst());
            pin.setAt(Instant.parse("2026-09-01T12:00:00.123Z"));
            pin.setBy("cora");
            plan.getPins().add(pin);
        }
        work.add(plan);
    }

    private static TalkRound round(Program program, List<Educator> people) {
        var round = MATCH.createTalkRound();
        round.setProgram(program);
        round.setState(TalkState.CLOSED);
        round.setAt(Instant.EPOCH);
        round.setBy("cora");
        round.setDay(DAY);
        round.setSlate(3);
        round.setMost(9);
        round.setMinutes(30);
        round.setAnswersBy(DAY.plusDays(7));
        round.setClosedAt(Instant.EPOCH.plusSeconds(1));
        round.setOptimal(true);
        round.getWithout().addAll(people.subList(1, 3));
        for (var answer : TalkAnswer.values()) {
            var talk = MATCH.createTalk();
            talk.setMentor(people.getFirst());
            talk.setMentee(people.getLast());
            talk.setScore(10_000 - answer.getValue());
            talk.setMentorAnswer(answer);
            talk.setMentorRank(answer.getValue());
            talk.setMentorOn(answer == TalkAnswer.NONE ? null : DAY);
            talk.setMenteeAnswer(TalkAnswer.MAYBE);
            round.getTalks().add(talk);
        }
        return round;
    }

    private static void change(UnitOfWork work) throws CadreException {
        var round = work.load(ROUNDS).getFirst();
        round.getTalks().getLast().setMentorAnswer(TalkAnswer.YES);
        round.getTalks().remove(0);
        round.getWithout().remove(0);
        work.load(PLANS).getFirst().getPins().remove(1);
    }

    /** Every value of every element, in order. */
    private static List<String> picture(UnitOfWork work) throws CadreException {
        var picture = new ArrayList<String>();
        for (var query : List.of(ROUNDS, PLANS, Query.all(Literals.TALK, Talk.class),
                Query.all(Literals.GROUP_PIN, GroupPin.class))) {
            var roots = Stream.concat(work.load(ROUNDS).stream(), work.load(PLANS).stream()).toList();
            Values.of(roots, query, features(query)).forEach(values -> picture.add(values.toString()));
        }
        work.load(ROUNDS).forEach(round -> picture.add(round.getWithout().stream().map(Element::getUuid)
                .toList().toString()));
        return picture;
    }

    private static List<EStructuralFeature> features(Query<?> query) {
        return query.type().getEAllStructuralFeatures().stream()
                .filter(feature -> !feature.isMany() && !feature.isDerived()).toList();
    }
}
