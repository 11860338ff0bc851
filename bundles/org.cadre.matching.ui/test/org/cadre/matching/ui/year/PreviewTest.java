/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.Rematcher;
import org.cadre.matching.ui.state.PairRow;
import org.cadre.matching.ui.state.PairRows;
import org.cadre.matching.ui.state.Stage;
import org.cadre.matching.ui.testing.Desk;
import org.cadre.matching.year.Absence;
import org.cadre.matching.year.ChangeRequest;
import org.cadre.matching.year.Substitutes;
import org.cadre.matching.year.YearChanges;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewTest {

    private final Desk desk = new Desk();
    private final Rematcher rematcher = new Rematcher(Desk.TERMS);
    private final ProgramPolicies policies = new ProgramPolicies(Desk.POLICIES);
    private final YearChanges changes = new YearChanges(rematcher, policies, desk.mentorships);
    private final Substitutes substitutes = new Substitutes(rematcher, policies, desk.mentorships);
    private Educator ana;
    private Educator bob;

    @BeforeEach
    void onePair() throws CoreException {
        ana = desk.mentor("Ana", 1);
        bob = desk.mentor("Bob", 1);
        var art = desk.mentee("Art");
        policies.set(desk.session, desk.program, Desk.POLICY);
        var pair = desk.mentorships.propose(desk.program, ana, art);
        desk.session.work().add(pair);
        desk.mentorships.publish(pair, Desk.DAY);
    }

    private ChangeDraft draft() throws CoreException {
        return new ChangeDraft(desk.session.work(), desk.program, Desk.DAY);
    }

    private static List<String> names(List<PersonLine> lines) {
        return lines.stream().map(line -> line.name() + ": " + line.role()).toList();
    }

    @Test
    void listsToWhomItMayHaveHappened() throws CoreException {
        var lou = desk.mentor("Lou", 1);
        desk.leave(lou, null);
        assertEquals(List.of("Ana: mentor of 1", "Art: mentee of Ana", "Bob: "),
                names(draft().people(ChangeKind.LEFT)));
        assertEquals(List.of("Lou: "), names(draft().people(ChangeKind.RETURNED)));
        assertEquals(List.of(), names(draft().people(ChangeKind.TRIAL_KEPT)));
        desk.pairOf(draft().people(ChangeKind.LEFT).get(1).person()).setTrialEnd(Desk.DAY.plusDays(3));
        assertEquals(List.of("Art: mentee of Ana"), names(draft().people(ChangeKind.TRIAL_ENDED)));
        assertEquals(List.of("Ana: mentor of 1"), names(draft().mentors()));
        assertEquals(List.of(), draft().people(ChangeKind.WAITING));
    }

    @Test
    void everyKindMakesItsChange() throws CoreException {
        var line = draft().people(ChangeKind.LEFT).getFirst();
        Stream.of(ChangeKind.values()).filter(kind -> kind != ChangeKind.WAITING).forEach(kind -> {
            var request = new ChangeRequests(desk, kind, line).request();
            assertEquals(1, request.changes().size());
            assertTrue(!request.withWaiting());
        });
        assertTrue(draft().request(ChangeKind.WAITING, List.of(), Desk.DAY, false).withWaiting());
    }

    private record ChangeRequests(Desk desk, ChangeKind kind, PersonLine line) {
        ChangeRequest request() {
            try {
                return new ChangeDraft(desk.session.work(), desk.program, Desk.DAY).request(kind,
                        List.of(line), Desk.DAY, false);
            } catch (CoreException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void showsWhoMovesAndWhoHasToBeTold() throws CoreException {
        var who = draft().people(ChangeKind.LEFT).stream().filter(line -> line.person() == ana).toList();
        var plan = changes.prepare(desk.session.work(), draft()
                .request(ChangeKind.LEFT, who, Desk.DAY, false))
                .run(null);
        var preview = Preview.of(plan);
        assertEquals("Ana left", preview.heading());
        assertEquals(1, preview.choices().size());
        var row = preview.choices().getFirst().rows().getFirst();
        assertEquals(List.of("Art", "Ana", "Bob", "left"), List.of(row.mentee(), row.from(), row.to(),
                row.why()));
        assertEquals("To be told: Ana, Art, Bob.", preview.choices().getFirst().told());
        assertTrue(preview.proof().startsWith("Proven"), preview.proof());
    }

    @Test
    void aPairRestsWhileSomebodyStandsIn() throws CoreException {
        var plan = substitutes.prepare(desk.session.work(), new Absence(desk.program, ana, Desk.DAY,
                Desk.DAY.plusDays(30))).run(null);
        var row = Preview.of(plan).choices().getFirst().rows().getFirst();
        assertEquals(List.of("Art", "Ana", "Bob", "2026-09-01 until 2026-10-01"), List.of(row.mentee(),
                row.from(), row.to(), row.why()));
        substitutes.apply(desk.session, plan);
        assertEquals(List.of(Stage.PAUSED, Stage.PUBLISHED), PairRows.of(desk.matches()).stream()
                .sorted((one, other) -> one.pair().getMentor() == bob ? 1 : -1).map(PairRow::stage).toList());
    }
}
