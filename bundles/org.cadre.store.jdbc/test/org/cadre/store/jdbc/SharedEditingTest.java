/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.cadre.core.edit.EditSession;
import org.cadre.core.edit.SaveAttempt.Diverged;
import org.cadre.core.edit.SaveAttempt.Saved;
import org.cadre.core.merge.Choices;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.model.Educator;
import org.cadre.testing.MemoryStore;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person can still undo while others work beside her, and how her edits get saved. */
class SharedEditingTest extends StoreTest {

    static Stream<Named<Boolean>> kinds() {
        return Stream.of(Named.of("memory", true), Named.of("derby", false));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void stepsThatOthersDidNotTouchStay(boolean memory) throws Exception {
        try (var session = session(memory)) {
            var ana = person(session, "Ana");
            var ben = person(session, "Ben");
            session.edit("Ana first", () -> ana.setEmail("1"));
            session.edit("Ben", () -> ben.setEmail("2"));
            session.edit("Both", () -> {
                ana.setPhone("3");
                ben.setPhone("3");
            });
            session.edit("Ana last", () -> ana.setPronouns("she"));
            session.save(TemporaryStore.note("mine"), null);
            others(session, "Ben", same -> same.setStaffId("theirs"));
            var taken = session.refresh();
            assertEquals(1, taken.roots().size());
            assertEquals(3, taken.forgottenSteps());
            assertEquals(Optional.of("Ana last"), session.undoLabel());
            session.undo();
            assertEquals(Optional.empty(), session.undoLabel());
            assertEquals(Optional.of("Ana last"), session.redoLabel());
            assertEquals("3", ana.getPhone());
            assertEquals("theirs", ben.getStaffId());
            others(session, "Ben", same -> same.setStaffId("again"));
            assertEquals(0, session.refresh().forgottenSteps());
            session.redo();
            assertEquals("she", ana.getPronouns());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void recordsWithEditsAreLeftAloneUntilTheyAreSaved(boolean memory) throws Exception {
        try (var session = session(memory)) {
            var ana = person(session, "Ana");
            others(session, "Ana", same -> same.setPhone("theirs"));
            session.edit("Edit", () -> ana.setEmail("mine"));
            session.refresh();
            assertEquals(null, ana.getPhone());
            var attempt = session.trySave(TemporaryStore.note("mine"), null);
            var diverged = assertInstanceOf(Diverged.class, attempt);
            assertEquals("mine", ana.getEmail());
            assertEquals(Optional.of("Edit"), session.undoLabel());
            assertEquals(1, session.rebase(diverged.divergence(), Choices.NONE).forgottenSteps());
            assertEquals(Optional.empty(), session.undoLabel());
            assertTrue(assertInstanceOf(Saved.class, session.trySave(TemporaryStore.note("mine"), null))
                    .commit()
                    .isPresent());
            assertEquals("theirs", ana.getPhone());
            assertEquals("mine", person(session, "Ana").getEmail());
        }
    }

    private EditSession session(boolean memory) throws Exception {
        var store = memory ? new MemoryStore() : store();
        try (var work = store.begin()) {
            work.load(Roots.EDUCATORS).forEach(work::remove);
            work.add(People.educator("Ana", "Ruiz"));
            work.add(People.educator("Ben", "Ode"));
            work.commit(TemporaryStore.note("begin"), null);
        }
        var work = store.begin();
        work.load(Roots.EDUCATORS);
        return new EditSession(work);
    }

    private static Educator person(EditSession session, String given) throws Exception {
        return session.work().load(Roots.EDUCATORS).stream().filter(p -> p.getGivenName().equals(given))
                .findFirst().orElseThrow();
    }

    private static void others(EditSession session, String given,
            Consumer<Educator> change) throws Exception {
        ProgramStore store = session.work().store();
        try (var theirs = new EditSession(store.begin())) {
            change.accept(person(theirs, given));
            theirs.save(TemporaryStore.note("theirs"), null);
        }
    }
}
