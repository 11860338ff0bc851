/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.testing.MemoryStore;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

class PendingImportTest {

    private final MemoryStore store = new MemoryStore();
    private final PendingImport pending = new PendingImport(store);

    @Test
    void changesNothingUntilItIsApplied() throws CoreException {
        pending.read("harbor.zip", (work, monitor) -> oneMoreSchool(work), null);
        assertEquals(0, schools());
        var result = pending.apply(null);
        assertEquals(1, schools());
        assertEquals(1, result.commit().added());
        assertTrue(result.text().contains("harbor.zip"));
        assertTrue(pending.preview().isEmpty());
    }

    @Test
    void startsOverWhenItReadsAgain() throws CoreException {
        pending.read("first", (work, monitor) -> oneMoreSchool(work), null);
        pending.read("second", (work, monitor) -> oneMoreSchool(work), null);
        pending.apply(null);
        assertEquals(1, schools());
    }

    @Test
    void showsNothingOldIfReadingAgainFails() throws CoreException {
        pending.read("first", (work, monitor) -> oneMoreSchool(work), null);
        assertThrows(CadreException.class, () -> pending.read("second", (work, monitor) -> {
            throw CadreException.input("no roster");
        }, null));
        assertTrue(pending.preview().isEmpty());
    }

    @Test
    void dropsEverythingWhenTheUserCancels() throws CoreException {
        pending.read("first", (work, monitor) -> oneMoreSchool(work), null);
        pending.close();
        pending.close();
        assertEquals(0, schools());
        assertFalse(pending.preview().isPresent());
    }

    private static Previews oneMoreSchool(UnitOfWork work) {
        work.add(CadreFactory.eINSTANCE.createSchool());
        return new Previews(1, 0, 0, 0, 0, 0, work);
    }

    private int schools() throws CadreException {
        try (var work = store.begin()) {
            return work.load(Roots.SCHOOLS).size();
        }
    }
}
