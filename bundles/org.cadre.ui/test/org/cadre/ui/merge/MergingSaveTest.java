/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Side;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.testing.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saving where others saved meanwhile. */
class MergingSaveTest {

    private static final CommitNote MINE = new CommitNote("me", "edit", "Change e-mail", true);
    private static final CommitNote THEIRS = new CommitNote("ann", "edit", "Edit", true);

    private final MemoryStore store = new MemoryStore();
    private final DirectRunner runner = new DirectRunner();
    private final List<String> told = new ArrayList<>();
    private EditSession session;
    private Educator person;

    @BeforeEach
    void addPerson() throws Exception {
        try (var work = store.begin()) {
            work.add(CadreFactory.eINSTANCE.createEducator());
            work.commit(THEIRS, null);
        }
        session = new EditSession(store.begin());
        person = session.work().load(Roots.EDUCATORS).getFirst();
    }

    @Test
    void whatDoesNotOverlapIsMergedInSilence() throws Exception {
        others(same -> same.setPhone("theirs"));
        session.edit("Edit", () -> person.setEmail("mine"));
        assertTrue(save(divergence -> {
            throw new AssertionError("asked");
        }));
        check("mine", "theirs");
        assertEquals("Change e-mail, merged with changes by ann", store.history(1).getFirst().note().label());
        assertEquals(1, told.size());
        assertTrue(told.getFirst().contains("ann"), told.getFirst());
    }

    @Test
    void nothingIsToldWhereNothingWasMerged() throws Exception {
        session.edit("Edit", () -> person.setEmail("mine"));
        assertTrue(save(divergence -> Optional.empty()));
        assertEquals(List.of(), told);
        assertEquals("Change e-mail", store.history(1).getFirst().note().label());
    }

    @Test
    void whatOverlapsIsAskedAndSaved() throws Exception {
        others(same -> same.setEmail("theirs"));
        session.edit("Edit", () -> person.setEmail("mine"));
        assertTrue(save(divergence -> Optional.of(Choices.all(Side.MINE))));
        check("mine", null);
    }

    @Test
    void cancelLeavesEverythingAsItIs() throws Exception {
        others(same -> same.setEmail("theirs"));
        session.edit("Edit", () -> person.setEmail("mine"));
        assertFalse(save(divergence -> Optional.empty()));
        assertEquals("mine", person.getEmail());
        assertTrue(session.isDirty());
        assertEquals(Optional.of("Edit"), session.undoLabel());
        assertEquals(2, store.history(9).size());
    }

    @Test
    void changedAgainWhileAskingIsMergedAgain() throws Exception {
        others(same -> same.setEmail("theirs"));
        session.edit("Edit", () -> person.setEmail("mine"));
        var asked = new ArrayList<String>();
        assertTrue(save(divergence -> {
            asked.add(divergence.conflicts().getFirst().theirs());
            if (asked.size() == 1) {
                others(same -> same.setEmail("theirs again"));
            }
            return Optional.of(Choices.all(Side.MINE));
        }));
        assertEquals(List.of("theirs", "theirs again"), asked);
        check("mine", null);
    }

    @Test
    void takingAllOfTheirsSavesNothing() throws Exception {
        others(same -> same.setEmail("theirs"));
        session.edit("Edit", () -> person.setEmail("mine"));
        assertTrue(save(divergence -> Optional.of(Choices.all(Side.THEIRS))));
        assertEquals(2, store.history(9).size());
        assertEquals("theirs", person.getEmail());
        assertEquals(List.of(), runner.errors);
    }

    @Test
    void theModelCountsWhatIsLeft() throws Exception {
        others(same -> {
            same.setEmail("theirs");
            same.setPhone("theirs");
        });
        session.edit("Edit", () -> {
            person.setEmail("mine");
            person.setPhone("mine");
        });
        assertTrue(save(divergence -> {
            var model = new MergeModel(divergence.conflicts());
            assertFalse(model.isComplete());
            assertTrue(model.progress().contains("2 of 2"), model.progress());
            model.choose(model.conflicts().subList(0, 1), Side.MINE);
            assertTrue(model.progress().contains("1 of 2"), model.progress());
            assertEquals("not chosen", model.choice(model.conflicts().get(1)));
            model.choose(model.conflicts().subList(1, 2), Side.THEIRS);
            assertTrue(model.isComplete());
            assertTrue(MergeModel.author(model.conflicts().get(1)).startsWith("Saved by ann, "));
            return Optional.of(model.choices());
        }));
        check("mine", "theirs");
    }

    private boolean save(MergeAsker asker) {
        return new MergingSave(session, runner, null, asker, told::add).save(MINE);
    }

    private void others(Consumer<Educator> change) {
        try (var theirs = new EditSession(store.begin())) {
            change.accept(theirs.work().load(Roots.EDUCATORS).getFirst());
            theirs.save(THEIRS, null);
        } catch (CadreException e) {
            throw new AssertionError(e);
        }
    }

    private void check(String email, String phone) throws Exception {
        var stored = store.begin().load(Roots.EDUCATORS).getFirst();
        assertEquals(email, stored.getEmail());
        assertEquals(phone, stored.getPhone());
        assertFalse(session.isDirty());
    }
}
