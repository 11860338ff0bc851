/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.core.testdata.MemoryWork;
import org.cadre.core.testdata.Someone;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class EditSessionTest {

    private final Educator ana = Someone.named("Ana", "García")
            .at(Someone.school("North"), EducatorRole.TEACHER)
            .get();
    private final MemoryWork work = new MemoryWork().with(ana);
    private final EditSession session = new EditSession(work);

    @Test
    void undoAndRedoGoBackAndForth() {
        assertTrue(session.edit("Rename", () -> ana.setGivenName("Anna")));
        assertTrue(session.edit("Move", () -> ana.getEmployments().clear()));
        assertEquals(Optional.of("Move"), session.undoLabel());
        session.undo();
        session.undo();
        assertEquals("Ana", ana.getGivenName());
        assertEquals(1, ana.getEmployments().size());
        assertEquals(Optional.of("Rename"), session.redoLabel());
        session.redo();
        session.redo();
        assertEquals("Anna", ana.getGivenName());
        assertTrue(ana.getEmployments().isEmpty());
        session.redo();
        assertEquals(Optional.empty(), session.redoLabel());
    }

    @Test
    void stepsRememberThatTheyWereSavedAtOnce() {
        session.savedAtOnce();
        session.edit("Rename", () -> ana.setGivenName("Anna"));
        session.edit("Decide", () -> ana.setFamilyName("Abbott"));
        assertFalse(session.undoIsSavedAtOnce());
        session.savedAtOnce();
        assertTrue(session.undoIsSavedAtOnce());
        session.undo();
        assertFalse(session.undoIsSavedAtOnce());
        assertTrue(session.redoIsSavedAtOnce());
        session.undo();
        assertFalse(session.redoIsSavedAtOnce());
    }

    @Test
    void aChangeThatAltersNothingIsDroppedAndKeepsWhatCouldBeRedone() {
        session.edit("Rename", () -> ana.setGivenName("Anna"));
        session.undo();
        assertFalse(session.edit("Nothing", () -> ana.setGivenName("Ana")));
        assertEquals(Optional.empty(), session.undoLabel());
        assertEquals(Optional.of("Rename"), session.redoLabel());
    }

    @Test
    void aChangeThatEndsWhereItBeganIsDropped() {
        assertFalse(session.edit("Back and forth", () -> {
            ana.setGivenName("Anna");
            ana.setGivenName("Ana");
        }));
        assertEquals(Optional.empty(), session.undoLabel());
    }

    @Test
    void aChangeThatThrowsIsTakenBackAsAWhole() {
        session.edit("Rename", () -> ana.setGivenName("Anna"));
        session.undo();
        var thrown = assertThrows(IllegalStateException.class, () -> session.edit("Broken", () -> {
            ana.setFamilyName("Gone");
            ana.getEmployments().clear();
            work.add(Someone.named("New", "Person").get());
            throw new IllegalStateException("halfway");
        }));
        assertEquals("halfway", thrown.getMessage());
        assertEquals("García", ana.getFamilyName());
        assertEquals(1, ana.getEmployments().size());
        assertEquals(List.of(ana), work.load(Roots.EDUCATORS));
        assertEquals(Optional.empty(), session.undoLabel());
        assertEquals(Optional.of("Rename"), session.redoLabel());
    }

    @Test
    void addingAndRemovingRootsCanBeUndone() {
        var ben = Someone.named("Ben", "Okafor").get();
        session.edit("Add", () -> work.add(ben));
        session.edit("Remove", () -> work.remove(ana));
        assertEquals(List.of(ben), work.load(Roots.EDUCATORS));
        session.undo();
        assertEquals(List.of(ana, ben), work.load(Roots.EDUCATORS));
        session.undo();
        assertEquals(List.of(ana), work.load(Roots.EDUCATORS));
        session.redo();
        session.redo();
        assertEquals(List.of(ben), work.load(Roots.EDUCATORS));
    }

    @Test
    void undoAfterASaveIsAChangeToSave() throws CadreException {
        session.edit("Rename", () -> ana.setGivenName("Anna"));
        assertTrue(session.isDirty(ana));
        assertTrue(session.save(CommitNote.of("edit", "Rename", true), null).isPresent());
        assertFalse(session.isDirty());
        session.undo();
        assertTrue(session.isDirty(ana));
        assertEquals("Ana", ana.getGivenName());
    }

    @Test
    void savingNothingCommitsNothing() throws CadreException {
        assertEquals(Optional.empty(), session.save(CommitNote.of("edit", "Nothing", true), null));
    }

    @Test
    void editsDoneWhileListeningDoNotNest() {
        var heard = new ArrayList<String>();
        session.onChange(() -> heard.add(ana.getGivenName()));
        session.edit("Rename", () -> ana.setGivenName("Anna"));
        session.undo();
        session.edit("Nothing", () -> ana.setGivenName("Ana"));
        assertEquals(List.of("Anna", "Ana"), heard);
    }

    @Test
    void anEditInsideAnotherBelongsToIt() {
        session.edit("Both", () -> {
            ana.setGivenName("Anna");
            session.edit("Inner", () -> ana.setFamilyName("Garcia"));
        });
        assertEquals(Optional.of("Both"), session.undoLabel());
        session.undo();
        assertEquals("Ana García", ana.getGivenName() + " " + ana.getFamilyName());
        assertEquals(Optional.empty(), session.undoLabel());
    }

    @Test
    void whatIsTakenOutAndThenChangedComesBackAsItWas() {
        var employment = ana.getEmployments().getFirst();
        session.edit("Remove", () -> {
            ana.getEmployments().remove(employment);
            employment.setTitle("changed after removal");
        });
        session.undo();
        assertEquals(null, ana.getEmployments().getFirst().getTitle());
    }

    @Test
    void whatIsAddedIsWatchedFromThenOn() {
        var ben = Someone.named("Ben", "Okafor").get();
        session.edit("Add", () -> work.add(ben));
        session.edit("Rename", () -> ben.setGivenName("Benjamin"));
        session.undo();
        assertEquals("Ben", ben.getGivenName());
    }

    @Test
    void anEndedSubscriptionIsSilent() {
        var heard = new ArrayList<String>();
        session.onChange(() -> heard.add("change")).run();
        session.edit("Rename", () -> ana.setGivenName("Anna"));
        assertEquals(List.of(), heard);
    }

    @RepeatedTest(50)
    void anyHistoryUndoesToTheBeginningAndRedoesToTheEnd(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        var states = new ArrayList<>(List.of(state()));
        for (int i = 0; i < 12; i++) {
            if (session.edit("Step " + i, () -> anything(random))) {
                states.add(state());
            }
        }
        for (int i = states.size() - 1; i > 0; i--) {
            assertEquals(states.get(i), state());
            session.undo();
        }
        for (var expected : states) {
            assertEquals(expected, state());
            session.redo();
        }
    }

    private void anything(Random random) {
        var people = work.load(Roots.EDUCATORS);
        for (int i = 0; i <= random.nextInt(3); i++) {
            var someone = people.isEmpty() ? ana : people.get(random.nextInt(people.size()));
            switch (random.nextInt(5)) {
                case 0 -> someone.setGivenName("Name " + random.nextInt(3));
                case 1 -> someone.getLanguages()
                        .add(random.nextInt(someone.getLanguages().size() + 1), "l" + i);
                case 2 -> someone.getEmployments().clear();
                case 3 -> work.add(Someone.named("New", "" + random.nextInt()).get());
                default -> people.stream().skip(1).findAny().ifPresent(work::remove);
            }
            people = work.load(Roots.EDUCATORS);
        }
    }

    private String state() {
        return work.load(Roots.EDUCATORS).stream().map(e -> e.getUuid() + e.getGivenName() + e.getFamilyName()
                + e.getLanguages() + e.getEmployments().size()).collect(Collectors.joining("\n"));
    }
}
