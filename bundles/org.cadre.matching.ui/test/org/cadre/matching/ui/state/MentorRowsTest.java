/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.matching.ui.state.MentorRow.Fill;
import org.cadre.matching.ui.testing.Desk;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.junit.jupiter.api.Test;

class MentorRowsTest {

    private final Desk desk = new Desk();

    private MentorRow row() throws CadreException {
        return MentorRows.of(desk.matches()).get(0);
    }

    private void pair(Educator mentor, double load) {
        var pair = desk.mentorships.propose(desk.program, mentor, desk.mentee("Bo"));
        pair.setLoad(load);
        desk.session.work().add(pair);
    }

    @Test
    void tellsWhatACaseloadAmountsTo() throws CadreException {
        var ana = desk.mentor("Ana", 0.3);
        assertEquals(Fill.NONE, row().fill());
        ana.getMentorProfile().setCaseloadMinimum(0.2);
        pair(ana, 0.1);
        assertEquals(Fill.TOO_FEW, row().fill());
        pair(ana, 0.1);
        assertEquals(Fill.ROOM, row().fill());
        pair(ana, 0.1);
        assertEquals(Fill.FULL, row().fill(), "0.1 + 0.1 + 0.1 is 0.3 to people");
        pair(ana, 0.1);
        assertEquals(Fill.OVER, row().fill());
        assertEquals(1, row().share());
        assertEquals(0, row().free());
        assertEquals(4, row().mentees());
    }

    @Test
    void countsPairsOfOtherProgramsOnceTheyAreDecided() throws CadreException {
        var ana = desk.mentor("Ana", 2);
        var other = CadreFactory.eINSTANCE.createProgram();
        desk.session.work().add(other);
        var pair = desk.mentorships.propose(other, ana, desk.mentee("Bo"));
        desk.session.work().add(pair);
        assertEquals(0, row().used());
        desk.steps.accept(desk.session, List.of(pair));
        assertEquals(1, row().used());
    }

    @Test
    void aMentorWithoutRoomAtAllIsFull() throws CadreException {
        desk.mentor("Ana", 0);
        assertEquals(Fill.FULL, row().fill());
        assertEquals(0, row().share());
    }
}
