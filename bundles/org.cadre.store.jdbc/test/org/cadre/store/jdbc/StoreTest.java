/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Element;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Tests with one database for the whole class on each engine, which is sound in the end. */
@OnBothEngines
@TestInstance(Lifecycle.PER_CLASS)
abstract class StoreTest {

    @TempDir
    static Path folder;

    @Parameter
    Place place;

    TemporaryStore database;

    @BeforeParameterizedClassInvocation
    void create() throws CadreException {
        database = new TemporaryStore(folder.resolve(getClass().getSimpleName()), place);
    }

    @AfterParameterizedClassInvocation
    void close() throws CadreException {
        assertEquals(List.of(), store().verify(null));
        database.close();
    }

    ProgramStore store() {
        return database.store();
    }

    UnitOfWork begin() throws CadreException {
        return store().begin();
    }

    /** Adds roots in a unit of work that stays open. */
    UnitOfWork saved(Element... roots) throws CadreException {
        var work = begin();
        List.of(roots).forEach(work::add);
        work.commit(TemporaryStore.note("add"), null);
        return work;
    }

    static CadreException assertFails(CadreException.Kind kind, List<String> parts, Executable work) {
        var failure = assertThrows(CadreException.class, work);
        assertEquals(kind, failure.kind(), failure.getMessage());
        parts.forEach(part -> assertTrue(failure.getMessage().contains(part), failure.getMessage()));
        return failure;
    }
}
