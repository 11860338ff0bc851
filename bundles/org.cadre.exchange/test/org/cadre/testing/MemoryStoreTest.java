/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The store that other tests rely on keeps the contract itself. */
class MemoryStoreTest {

    private static final CommitNote NOTE = CommitNote.of("edit", "Edit", true);

    private final MemoryStore store = new MemoryStore();

    @BeforeEach
    void addPeople() throws CadreException {
        try (var work = store.begin()) {
            var school = CadreFactory.eINSTANCE.createSchool();
            school.setName("Cedar");
            var person = CadreFactory.eINSTANCE.createEducator();
            person.setGivenName("Ana");
            var employment = CadreFactory.eINSTANCE.createEmployment();
            employment.setSchool(school);
            person.getEmployments().add(employment);
            work.add(school);
            work.add(person);
            work.commit(NOTE, null);
        }
    }

    @Test
    void referencesLeadToLoadedRoots() throws CadreException {
        var work = store.begin();
        assertSame(work.load(Roots.SCHOOLS).get(0), person(work).getEmployments().get(0).getSchool());
    }

    @Test
    void changesShowAfterCommitOnly() throws CadreException {
        var work = store.begin();
        person(work).setGivenName("Anna");
        assertEquals(Set.of(person(work)), work.changed());
        assertEquals("Ana", person(store.begin()).getGivenName());
        work.commit(NOTE, null);
        assertEquals("Anna", person(store.begin()).getGivenName());
    }

    @Test
    void secondWriterIsRefused() throws CadreException {
        var first = store.begin();
        var second = store.begin();
        person(first).setGivenName("Anna");
        person(second).setGivenName("Anne");
        first.commit(NOTE, null);
        assertEquals(CadreException.Kind.CONFLICT,
                assertThrows(CadreException.class, () -> second.commit(NOTE, null)).kind());
    }

    @Test
    void refreshTakesOverWhatOthersWrote() throws CadreException {
        var mine = store.begin();
        var before = person(mine);
        var theirs = store.begin();
        person(theirs).setGivenName("Anna");
        person(theirs).getLanguages().add("es");
        var added = CadreFactory.eINSTANCE.createProgram();
        theirs.add(added);
        theirs.commit(NOTE, null);
        assertEquals(2, mine.refresh().size());
        assertSame(before, person(mine));
        assertEquals("Anna", before.getGivenName());
        assertEquals("Cedar", before.getEmployments().get(0).getSchool().getName());
        assertEquals(1, mine.load(Roots.PROGRAMS).size());
        assertTrue(mine.changed().isEmpty());
        theirs.remove(added);
        theirs.commit(NOTE, null);
        assertEquals(1, mine.refresh().size());
        assertTrue(mine.load(Roots.PROGRAMS).isEmpty());
    }

    @Test
    void commitsAreTakenBackWhole() throws CadreException {
        var work = store.begin();
        person(work).setGivenName("Anna");
        var id = work.commit(NOTE, null).id();
        store.revert(id, NOTE, null);
        assertEquals("Ana", person(store.begin()).getGivenName());
        assertThrows(CadreException.class, () -> store.revert(id, NOTE, null));
    }

    private static Educator person(UnitOfWork work) throws CadreException {
        return work.load(Roots.EDUCATORS).get(0);
    }
}
