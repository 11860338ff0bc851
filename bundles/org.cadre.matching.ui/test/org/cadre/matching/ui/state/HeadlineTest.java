/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.matching.ui.testing.Desk;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private final Desk desk = new Desk();

    private Headline headline() throws CadreException {
        return Headline.of(desk.matches(), Optional.empty());
    }

    @Test
    void countsWhatIsToBeDone() throws CoreException {
        assertEquals("Nobody is to be mentored yet", headline().title());
        desk.mentor("Ana", 3);
        var mentees = List.of(desk.mentee("Bo"), desk.mentee("Carl"), desk.mentee("Dora"),
                desk.mentee("Emil"));
        assertEquals("None of the 4 mentees has a mentor", headline().title());
        assertTrue(headline().proof().isEmpty());
        desk.match();
        assertEquals("3 of 4 mentees have a mentor", headline().title());
        assertEquals("1 waiting · 3 not yet reviewed", headline().counts());
        desk.steps.accept(desk.session, List.of(desk.pairOf(mentees.get(0)), desk.pairOf(mentees.get(1))));
        desk.steps.publish(desk.session, List.of(desk.pairOf(mentees.get(0))), Desk.DAY);
        assertEquals("1 waiting · 1 not yet reviewed · 1 accepted · 1 published", headline().counts());
        desk.withdraw(mentees.get(3));
        assertEquals("All 3 mentees have a mentor", headline().title());
    }

    @Test
    void whoIsOnLeaveDoesNotWaitAndIsCountedApart() throws CoreException {
        desk.mentor("Ana", 1);
        var away = desk.mentee("Bo");
        desk.mentee("Carl");
        desk.leave(away, Desk.DAY.plusDays(20));
        desk.match();
        assertEquals("The mentee has a mentor", headline().title());
        assertEquals("1 on leave · 1 not yet reviewed", headline().counts());
    }

    @Test
    void claimsNothingOfAMatchThatDecisionsChanged() throws CoreException {
        desk.mentor("Ana", 1);
        var mentees = List.of(desk.mentee("Bo"), desk.mentee("Carl"));
        desk.match();
        var paired = mentees.stream().filter(m -> isPaired(m)).findFirst().orElseThrow();
        desk.steps.accept(desk.session, List.of(desk.pairOf(paired)));
        assertTrue(headline().proof().orElseThrow().startsWith("Proven:"));
        desk.steps.decline(desk.session, List.of(desk.pairOf(paired)), Desk.DAY);
        assertTrue(headline().proof().orElseThrow()
                .startsWith("1 mentee is placed otherwise since, so what was"),
                headline().proof().orElseThrow());
    }

    private boolean isPaired(Educator mentee) {
        try {
            return desk.matches().matched().contains(mentee);
        } catch (CadreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void tellsHowGoodTheMatchIs() throws CoreException {
        desk.mentor("Ana", 3);
        desk.mentee("Bo");
        desk.match();
        assertTrue(headline().proof().orElseThrow()
                .startsWith("Proven: by its policy and aim no other match is better. Matched"));
        var run = desk.matches().run().orElseThrow();
        run.setOptimal(false);
        run.setBound(run.getObjective() - 1_250);
        assertTrue(headline().proof().orElseThrow().startsWith("At most 12.5 points short"),
                headline().proof().orElseThrow());
    }
}
