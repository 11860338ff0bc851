/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.merge.LostTarget;
import org.cadre.core.merge.LostTarget.Remedy;
import org.cadre.core.merge.LostTargets;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.junit.jupiter.api.Test;

/** References of unsaved changes to what others removed: each remedy leads to a commit that succeeds. */
class LostTargetsTest extends StoreTest {

    private School old;
    private School gone;
    private Educator ana;

    @Test
    void nothingIsLostWhileEverythingIsThere() throws Exception {
        var mine = stored();
        People.employ(ana, gone);
        assertTrue(new LostTargets(mine).find().isEmpty());
    }

    @Test
    void keptWithout() throws Exception {
        var mine = refused();
        var lost = only(mine);
        assertEquals("School Closing", lost.gone());
        assertEquals("Person Ana Ruiz, Ana-Ruiz", lost.record());
        new LostTargets(mine).apply(Map.of(lost, Remedy.KEEP_WITHOUT));
        commit(mine);
        assertNull(ana.getEmployments().getFirst().getSchool());
        assertEquals("mine", ana.getEmail());
    }

    @Test
    void undone() throws Exception {
        var mine = refused();
        new LostTargets(mine).apply(Map.of(only(mine), Remedy.UNDO_MINE));
        commit(mine);
        assertEquals(old, ana.getEmployments().getFirst().getSchool());
        assertEquals("mine", ana.getEmail());
    }

    @Test
    void restored() throws Exception {
        var mine = refused();
        var lost = only(mine);
        assertTrue(lost.allows(Remedy.RESTORE));
        new LostTargets(mine).apply(Map.of(lost, Remedy.RESTORE));
        commit(mine);
        assertEquals(gone, ana.getEmployments().getFirst().getSchool());
        try (var fresh = store().begin()) {
            assertTrue(fresh.find(Roots.SCHOOLS, gone.getUuid()).isPresent());
        }
    }

    @Test
    void whatWasAddedForItsSakeGoesWhenUndone() throws Exception {
        var mine = stored();
        removeGone();
        People.employ(ana, gone);
        ana.setEmail("mine");
        assertThrows(CadreException.class, () -> mine.commit(TemporaryStore.note("mine"), null));
        mine.refresh();
        new LostTargets(mine).apply(Map.of(only(mine), Remedy.UNDO_MINE));
        commit(mine);
        assertTrue(ana.getEmployments().isEmpty());
        assertEquals("mine", ana.getEmail());
    }

    /** Two schools and Ana; each time others, since every test runs with several engines. */
    private UnitOfWork stored() throws CadreException {
        old = People.school("Harbor");
        gone = People.school("Closing");
        ana = People.educator("Ana", "Ruiz");
        return saved(old, gone, ana);
    }

    /** Others remove a school to which Ana is about to be moved. */
    private UnitOfWork refused() throws CadreException {
        var mine = stored();
        var work = People.employ(ana, old);
        commit(mine);
        removeGone();
        work.setSchool(gone);
        ana.setEmail("mine");
        assertThrows(CadreException.class, () -> mine.commit(TemporaryStore.note("mine"), null));
        mine.refresh();
        return mine;
    }

    private void removeGone() throws CadreException {
        try (var theirs = store().begin()) {
            theirs.remove(theirs.find(Roots.SCHOOLS, gone.getUuid()).orElseThrow());
            theirs.commit(TemporaryStore.note("remove"), null);
        }
    }

    private static LostTarget only(UnitOfWork mine) {
        var lost = new LostTargets(mine).find();
        assertEquals(1, lost.size());
        return lost.getFirst();
    }

    private static void commit(UnitOfWork mine) throws CadreException {
        assertTrue(new LostTargets(mine).find().isEmpty());
        mine.commit(TemporaryStore.note("mine"), null);
        assertTrue(mine.changed().isEmpty());
    }
}
