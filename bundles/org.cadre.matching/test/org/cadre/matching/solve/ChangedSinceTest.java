/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.matching.model.MatchingFactory;
import org.cadre.matching.model.MatchingPackage;
import org.cadre.matching.model.RunSnapshot;
import org.cadre.matching.model.TalkAnswer;
import org.cadre.matching.solve.ChangedSince.Changes;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.cadre.model.CadreFactory;
import org.cadre.model.ParticipantRole;
import org.cadre.model.ParticipationStatus;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import java.util.List;
import java.util.Optional;

/** What changed since a match is told apart, by name where the match kept that. */
class ChangedSinceTest {

    private Office office;
    private int answers;

    @BeforeEach
    void aMatch() throws CoreException {
        var world = new World();
        world.mentor("Ana", 1);
        world.mentee("Carl");
        office = Office.of(world);
        office.runs.apply(office.session, office.match());
    }

    private ChangedSince.Kind since() throws CoreException {
        return changed().kind();
    }

    private ChangedSince changed() throws CoreException {
        return office.matcher.changedSince(office.work(),
                office.runs.current(office.work(), office.program()).orElseThrow(), World.DAY);
    }

    private void answer(TalkAnswer answer) throws CoreException {
        var people = office.work().load(Roots.EDUCATORS);
        var talk = MatchingFactory.eINSTANCE.createTalk();
        talk.setMentor(people.getFirst());
        talk.setMentee(people.getLast());
        talk.setMenteeAnswer(answer);
        var round = MatchingFactory.eINSTANCE.createTalkRound();
        round.setProgram(office.program());
        round.setAt(Office.NOON.instant().plusSeconds(++answers));
        round.getTalks().add(talk);
        office.work().add(round);
    }

    private void rename() throws CoreException {
        office.work().load(Roots.EDUCATORS).getFirst().getLanguages().add("fr");
    }

    @Test
    void nothing() throws CoreException {
        assertEquals(ChangedSince.Kind.NOTHING, since());
        answer(TalkAnswer.NONE);
        assertEquals(ChangedSince.Kind.NOTHING, since(), "a round without answers changes no match");
    }

    @Test
    void onlyPeople() throws CoreException {
        rename();
        assertEquals(ChangedSince.Kind.PEOPLE, since());
    }

    @Test
    void onlyAnswers() throws CoreException {
        answer(TalkAnswer.YES);
        assertEquals(ChangedSince.Kind.ANSWERS, since());
        office.runs.apply(office.session, office.match());
        assertEquals(ChangedSince.Kind.NOTHING, since(), "the next match knows them");
        answer(TalkAnswer.NO);
        assertEquals(ChangedSince.Kind.ANSWERS, since(), "of a later round");
    }

    @Test
    void both() throws CoreException {
        answer(TalkAnswer.YES);
        rename();
        assertEquals(ChangedSince.Kind.PEOPLE_OR_ANSWERS, since());
    }

    @Test
    void itIsSaidOfWhomAndWhat() throws CoreException {
        assertEquals(Optional.empty(), changed().changes());
        rename();
        answer(TalkAnswer.YES);
        assertEquals(new Changes(List.of("Ana"), List.of(), List.of(), 0, 0, true),
                changed().changes().get());
    }

    @Test
    void whoJoinedAndLeftIsNamed() throws CoreException {
        var world = new World();
        var zoe = world.mentor("Zoe", 1);
        zoe.setUuid("zoe");
        zoe.getEmployments().add(CadreFactory.eINSTANCE.createEmployment());
        office.work().add(zoe);
        var joined = CadreFactory.eINSTANCE.createParticipation();
        joined.setEducator(zoe);
        joined.setRole(ParticipantRole.MENTOR);
        office.program().getParticipations().add(joined);
        var carl = office.work().load(Roots.EDUCATORS).stream().filter(p -> "Carl".equals(p.getGivenName()))
                .findFirst().orElseThrow();
        office.program().getParticipations().stream().filter(p -> p.getEducator() == carl)
                .forEach(p -> p.setStatus(ParticipationStatus.WITHDRAWN));
        assertEquals(new Changes(List.of(), List.of("Zoe"), List.of("Carl"), 0, 0, false),
                changed().changes().get());
    }

    @Test
    void aRunOfAnEarlierVersionSaysOnlyThatSomethingChanged() throws CoreException {
        var query = Query.all(MatchingPackage.Literals.RUN_SNAPSHOT, RunSnapshot.class);
        var snapshot = office.work().load(query).getFirst();
        snapshot.setData(snapshot.getData().substring(0, snapshot.getData().indexOf('.')));
        rename();
        assertEquals(new ChangedSince(ChangedSince.Kind.PEOPLE, Optional.empty()), changed());
    }
}
