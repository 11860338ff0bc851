/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cadre.core.store.Roots;
import org.cadre.matching.model.MatchingFactory;
import org.cadre.matching.model.TalkAnswer;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changed since a match is told apart as far as its one digest allows. */
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

    private ChangedSince since() throws CoreException {
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
        assertEquals(ChangedSince.NOTHING, since());
        answer(TalkAnswer.NONE);
        assertEquals(ChangedSince.NOTHING, since(), "a round without answers changes no match");
    }

    @Test
    void onlyPeople() throws CoreException {
        rename();
        assertEquals(ChangedSince.PEOPLE, since());
    }

    @Test
    void onlyAnswers() throws CoreException {
        answer(TalkAnswer.YES);
        assertEquals(ChangedSince.ANSWERS, since());
        office.runs.apply(office.session, office.match());
        assertEquals(ChangedSince.NOTHING, since(), "the next match knows them");
        answer(TalkAnswer.NO);
        assertEquals(ChangedSince.ANSWERS, since(), "of a later round");
    }

    @Test
    void both() throws CoreException {
        answer(TalkAnswer.YES);
        rename();
        assertEquals(ChangedSince.PEOPLE_OR_ANSWERS, since());
    }
}
