/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.matching.ui.testing.Desk;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgramMatchesTest {

    private final Desk desk = new Desk();
    private Educator ana;
    private Educator carl;
    private Educator dora;

    @BeforeEach
    void onePlaceForTwo() {
        ana = desk.mentor("Ana", 1);
        carl = desk.mentee("Carl");
        dora = desk.mentee("Adora");
    }

    private List<WaitingRow> waiting() throws CadreException {
        return new WaitingRows(desk.runs).of(desk.matches());
    }

    @Test
    void beforeTheFirstMatchEverybodyWaits() throws CoreException {
        assertTrue(desk.matches().isNew());
        assertTrue(desk.matches().hasMentees());
        assertEquals(List.of(carl, dora), desk.matches().waiting());
        assertEquals(WaitText.neverMatched(), waiting().get(0).text());
    }

    @Test
    void aProgramWithoutMenteesHasNobodyToMatch() throws CoreException {
        assertFalse(new Desk().matches().hasMentees());
        assertEquals(List.of(), new Desk().matches().waiting());
    }

    @Test
    void afterAMatchThoseWithoutAPlaceWaitWithAReason() throws CoreException {
        desk.match();
        assertEquals(List.of(carl), desk.matches().waiting());
        assertTrue(waiting().get(0).text().why().contains("Ana"), waiting().get(0).text().why());
        assertTrue(waiting().get(0).reason().isPresent());
        assertEquals(1, desk.matches().open().size());
    }

    @Test
    void whoseProposalWasDeclinedWaitsAgain() throws CoreException {
        desk.match();
        desk.steps.decline(desk.session, List.of(desk.pairOf(dora)), Desk.DAY);
        assertEquals(List.of(carl, dora), desk.matches().waiting());
        assertEquals(WaitText.declined("Ana"), waiting().get(1).text());
        assertEquals(List.of(), desk.matches().pairs());
    }

    @Test
    void whoJoinedSinceWaitsForTheNextMatch() throws CoreException {
        desk.match();
        var late = desk.mentee("Late");
        assertEquals(List.of(carl, late), desk.matches().waiting());
        assertEquals(WaitText.joinedSince(), waiting().get(1).text());
    }

    @Test
    void whoLeftTheProgramDoesNotWait() throws CoreException {
        desk.match();
        desk.withdraw(carl);
        assertEquals(List.of(), desk.matches().waiting());
    }

    @Test
    void whoIsOnLeaveIsListedWithTheReason() throws CoreException {
        desk.leave(carl, Desk.DAY.plusDays(9));
        desk.match();
        assertEquals(List.of(), desk.matches().waiting());
        assertEquals(Set.of(carl), desk.matches().away());
        assertTrue(waiting().get(0).text().why().contains("2026"), waiting().get(0).text().why());
    }

    @Test
    void whoWentOnLeaveBeforeAnyMatchIsListedToo() throws CoreException {
        desk.leave(carl, Desk.DAY.plusDays(9));
        assertEquals(List.of(dora), desk.matches().waiting());
        assertEquals(WaitText.onLeave(), waiting().get(1).text());
    }

    @Test
    void countsWhoIsPlacedOtherwiseThanByTheRun() throws CoreException {
        desk.match();
        assertEquals(0, desk.matches().changedSinceRun());
        desk.steps.decline(desk.session, List.of(desk.pairOf(dora)), Desk.DAY);
        assertEquals(1, desk.matches().changedSinceRun());
        desk.session.work().add(desk.mentorships.propose(desk.program, ana, carl));
        assertEquals(2, desk.matches().changedSinceRun());
    }

    @Test
    void decisionsLeaveTheFingerprintAndChangesOfPeopleDoNot() throws CoreException {
        desk.match();
        var run = desk.matches().run().orElseThrow();
        desk.steps.accept(desk.session, List.of(desk.pairOf(dora)));
        desk.steps.lock(desk.session, List.of(desk.pairOf(dora)));
        desk.steps.publish(desk.session, List.of(desk.pairOf(dora)), Desk.DAY);
        assertEquals(run.getFingerprint(), fingerprint());
        ana.getMentorProfile().setCaseloadLimit(2);
        assertNotEquals(run.getFingerprint(), fingerprint());
    }

    private String fingerprint() throws CadreException {
        return desk.matcher.fingerprint(desk.session.work(), desk.program, Desk.DAY);
    }

    @Test
    void pairsAreShownByTheMenteesNamesWithTheirSchools() throws CoreException {
        var school = CadreFactory.eINSTANCE.createSchool();
        school.setName("North");
        ana.getEmployments().get(0).setSchool(school);
        ana.getMentorProfile().setCaseloadLimit(2);
        desk.match();
        var rows = PairRows.of(desk.matches());
        assertEquals(List.of("Adora", "Carl"), rows.stream().map(row -> row.mentee().full()).toList());
        assertEquals("North", rows.get(0).mentorSchool());
        assertEquals("", rows.get(0).menteeSchool());
        assertEquals(10_000, rows.get(0).score().orElseThrow());
        assertEquals(4_000, rows.get(1).score().orElseThrow());
        assertEquals(Stage.PROPOSED, rows.get(0).stage());
    }
}
