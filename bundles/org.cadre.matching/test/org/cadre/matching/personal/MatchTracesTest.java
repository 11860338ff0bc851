/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.listing.ElementLabel;
import org.cadre.core.people.PersonName;
import org.cadre.core.personal.ErasedPerson;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.MatchingFactory;
import org.cadre.matching.model.Talk;
import org.cadre.matching.model.TalkAnswer;
import org.cadre.matching.model.TalkRound;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.cadre.matching.veto.Vetoes;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What matching keeps of people is told to them, and goes when they are erased. */
class MatchTracesTest {

    private Office office;
    private Educator ana;
    private MatchTraces traces;
    private MatchRun run;
    private int found;

    @BeforeEach
    void aMatchWithDecisions() throws CoreException {
        var world = new World();
        ana = world.mentor("Anastasia", 1);
        world.mentor("Bo", 1);
        var carl = world.mentee("Carl");
        world.mentee("Dora");
        office = Office.of(world);
        office.runs.apply(office.session, office.match());
        ana = office.work().find(Roots.EDUCATORS, ana.getUuid()).orElseThrow();
        var mentee = office.work().find(Roots.EDUCATORS, carl.getUuid()).orElseThrow();
        run = office.runs.current(office.work(), office.program()).orElseThrow();
        var vetoes = new Vetoes(Office.NOON, "astoya");
        vetoes.mentor(office.work(), office.program(), ana, "Anastasia moves away");
        vetoes.mentee(office.work(), office.program(), mentee, "Waits for Anastasia");
        run.setBy("astoya");
        traces = new MatchTraces(office.runs);
    }

    private ErasedPerson erased() {
        return new ErasedPerson(ana, List.of("astoya"), Map.of("Anastasia", "Former educator 1"),
                "Former educator 1");
    }

    @Test
    void sheIsToldOfHerPairsAndWhatWasRuledOut() throws CadreException {
        var told = traces.told(office.work(), ana);
        assertEquals(List.of("matches", "ruledOut"), List.copyOf(told.keySet()));
        assertFalse(((List<?>) told.get("matches").getFirst().get("reasons")).isEmpty());
        assertEquals("Anastasia moves away", told.get("ruledOut").getFirst().get("reason"));
        assertFalse(told.toString().contains("Bo"), told::toString);
    }

    @Test
    void thePlanSaysWhatGoesAndChangesNothing() throws CadreException {
        var lines = traces.plan(office.work(), erased());
        assertEquals(List.of(2, 1, 3), lines.stream().map(line -> line.count()).toList());
        assertEquals("astoya", run.getBy());
    }

    @Test
    void nothingNamesHerAfterwards() throws CadreException {
        var changed = traces.forget(office.work(), erased());
        assertEquals(3, changed.size());
        assertEquals("Former educator 1", run.getBy());
        var vetoes = Vetoes.of(office.work(), office.program());
        assertNull(vetoes.get(0).getReason());
        assertEquals("Waits for Former educator 1", vetoes.get(1).getReason());
        assertTrue(vetoes.stream().allMatch(veto -> veto.getBy().equals("Former educator 1")));
        var pair = run.getPairs().stream().filter(p -> p.getMentor() == ana).findFirst().orElseThrow();
        assertEquals(List.of(), office.runs.parts(pair));
        assertTrue(pair.getScore() >= 0);
        assertEquals(List.of(), traces.plan(office.work(), erased()));
    }

    /** A talk of hers after which both answered, and one of others. */
    private Talk talk() throws CadreException {
        var round = MatchingFactory.eINSTANCE.createTalkRound();
        round.setProgram(office.program());
        round.setBy("astoya");
        for (var mentor : List.of(ana, mentor("Bo"))) {
            var talk = MatchingFactory.eINSTANCE.createTalk();
            talk.setMentor(mentor);
            talk.setMentee(mentor("Carl"));
            talk.setMentorAnswer(TalkAnswer.MAYBE);
            talk.setMentorRank(2);
            talk.setMentorOn(World.DAY);
            talk.setMenteeAnswer(TalkAnswer.NO);
            round.getTalks().add(talk);
        }
        office.work().add(round);
        return round.getTalks().getFirst();
    }

    private Educator mentor(String name) throws CadreException {
        return office.work().load(Roots.EDUCATORS).stream()
                .filter(person -> PersonName.show(person).equals(name)).findFirst().orElseThrow();
    }

    @Test
    void sheIsToldWhatSheSaidAndNotWhatWasSaidOfHer() throws CadreException {
        talk();
        var talks = traces.told(office.work(), ana).get("firstTalks");
        assertEquals(1, talks.size());
        assertEquals("maybe", talks.getFirst().get("ownAnswer"));
        assertEquals(2, talks.getFirst().get("ownPlace"));
        assertEquals("Carl, 00002", talks.getFirst().get("mentee"));
        assertFalse(talks.toString().contains("no,"), talks::toString);
        assertFalse(talks.toString().contains("=no"), talks::toString);
        var ofCarl = traces.told(office.work(), mentor("Carl")).get("firstTalks");
        assertEquals(List.of("no", "no"), ofCarl.stream().map(one -> one.get("ownAnswer")).toList());
        assertFalse(ofCarl.toString().contains("maybe"), ofCarl::toString);
    }

    @Test
    void whatSheSaidGoesWithHer() throws CadreException {
        var talk = talk();
        assertTrue(traces.plan(office.work(), erased()).stream().anyMatch(line -> line.count() == 1
                && line.what().startsWith("answers of hers")));
        var round = (TalkRound) talk.eContainer();
        assertTrue(traces.forget(office.work(), erased()).contains(round));
        assertEquals(TalkAnswer.NONE, talk.getMentorAnswer());
        assertEquals(0, talk.getMentorRank());
        assertNull(talk.getMentorOn());
        assertEquals(TalkAnswer.NO, talk.getMenteeAnswer(), "what others said stays theirs");
        assertEquals(TalkAnswer.MAYBE, round.getTalks().getLast().getMentorAnswer());
        assertEquals("Former educator 1", round.getBy());
        assertEquals(List.of(), traces.plan(office.work(), erased()));
    }

    @Test
    void whatSheFixedInGroupsIsNotHersAnyMore() throws CadreException {
        var plan = MatchingFactory.eINSTANCE.createGroupPlan();
        plan.setProgram(office.program());
        var pin = MatchingFactory.eINSTANCE.createGroupPin();
        pin.setEducator(ana);
        pin.setOut(true);
        pin.setBy("astoya");
        plan.getPins().add(pin);
        office.work().add(plan);
        assertEquals(true, traces.told(office.work(), ana).get("groups").getFirst().get("leftOut"));
        assertTrue(traces.forget(office.work(), erased()).contains(plan));
        assertEquals("Former educator 1", pin.getBy());
    }

    @Test
    void recordsHaveNames() throws CadreException {
        var labels = new MatchLabels();
        assertEquals("Match of Induction", labels.getAdapter(run, ElementLabel.class).text());
        var veto = Vetoes.of(office.work(), office.program()).getFirst();
        assertTrue(labels.getAdapter(veto, ElementLabel.class).text().endsWith("closed in Induction"));
        assertNull(labels.getAdapter(ana, ElementLabel.class));
        assertNull(labels.getAdapter(run, String.class));
    }

    /** The unit of work, which fails when all runs are loaded. */
    private UnitOfWork sparing() {
        var work = office.work();
        return (UnitOfWork) Proxy.newProxyInstance(UnitOfWork.class.getClassLoader(),
                new Class<?>[] { UnitOfWork.class }, (proxy, method, arguments) -> {
            assertFalse(method.getName().equals("load") && arguments[0] instanceof Query<?> query
                    && query.javaType() == MatchRun.class, "all runs are loaded");
            found += method.getName().equals("find") ? 1 : 0;
            return method.invoke(work, arguments);
        });
    }

    @Test
    void onlyRunsThatSayWhoSheWasAreLoaded() throws CoreException {
        var other = new World();
        other.mentor("Zoe", 1);
        var nobody = other.mentor("Nobody", 1);
        office.session.edit("another", () -> {
            nobody.setUuid(null);
            office.work().add(nobody);
        });
        assertEquals(Map.of(), traces.told(sparing(), nobody));
        assertEquals(0, found);
        var stranger = new ErasedPerson(nobody, List.of("nn"), Map.of("Nobody Else", "Former"), "Former");
        assertEquals(List.of(), traces.plan(sparing(), stranger));
        assertEquals(0, found);
        assertEquals(3, traces.plan(sparing(), erased()).size());
        assertEquals(1, found);
        var pair = run.getPairs().stream().filter(p -> p.getMentor() != ana).findFirst().orElseThrow();
        pair.setParts(pair.getParts().replace("]", ",{\"text\":\"asked for Nobody Else\"}]"));
        assertEquals(1, traces.plan(sparing(), stranger).size());
        assertEquals(2, found);
    }
}
