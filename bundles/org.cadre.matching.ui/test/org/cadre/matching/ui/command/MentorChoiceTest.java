/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.cadre.core.program.Mentorships;
import org.cadre.matching.ui.state.OtherRow;
import org.cadre.matching.ui.testing.Desk;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

class MentorChoiceTest {

    private final Desk desk = new Desk();

    @Test
    void theNextMatchArrangesTheOthersAroundTheChoice() throws CoreException {
        desk.mentor("Ana", 1);
        var bo = desk.mentor("Bo", 1);
        var adora = desk.mentee("Adora");
        var bea = desk.mentee("Bea");
        desk.match();
        var pair = desk.pairOf(adora);
        var others = OtherRow.of(desk.runs.find(desk.matches().run().orElseThrow(), pair).orElseThrow(),
                desk.matches());
        assertEquals(List.of("Bo"), others.stream().map(OtherRow::name).toList());
        assertEquals("the total falls by at least 120.0 points", others.get(0).cost());
        assertEquals("Full", others.get(0).room());
        new MentorChoice(desk.mentorships).choose(desk.session, pair, bo, Desk.DAY);
        assertEquals(MentorshipStatus.ENDED, pair.getStatus());
        desk.match();
        var now = desk.matches().pairs();
        assertEquals(2, now.size());
        assertSame(bo, now.stream().filter(p -> p.getMentee() == adora).findFirst()
                .orElseThrow().getMentor());
        var moved = now.stream().filter(p -> p.getMentee() == bea).findFirst().orElseThrow();
        assertEquals("Ana", moved.getMentor().getGivenName());
        assertTrue(Mentorships.isOpenProposal(moved));
    }

    @Test
    void oneUndoTakesTheChoiceBack() throws CoreException {
        desk.mentor("Ana", 1);
        var bo = desk.mentor("Bo", 1);
        var pair = pairOfAdora();
        new MentorChoice(desk.mentorships).choose(desk.session, pair, bo, Desk.DAY);
        desk.session.undo();
        assertEquals(List.of(pair), desk.matches().pairs());
        assertEquals(MentorshipStatus.PROPOSED, pair.getStatus());
    }

    private Mentorship pairOfAdora() throws CoreException {
        var adora = desk.mentee("Adora");
        desk.match();
        return desk.pairOf(adora);
    }
}
