/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Program;
import org.junit.jupiter.api.Test;

/** Texts longer than a column. */
class LongTextTest extends StoreTest {

    private static final String LONG = "a" + "👩🏽‍🏫".repeat(20_000) + "\u0000\uD83D";

    @Test
    void comeBackChangeAndGo() throws Exception {
        var program = CadreFactory.eINSTANCE.createProgram();
        program.setPurpose(LONG);
        program.setName("b".repeat(Texts.LIMIT));
        program.getStandards().addAll(List.of("short", LONG, ""));
        var work = begin();
        work.add(program);
        save(work);
        assertStored(program);
        program.setMentorQuery("other column");
        save(work);
        assertStored(program);
        program.getStandards().move(2, 1);
        program.setPurpose(LONG + "b");
        save(work);
        assertStored(program);
        program.setPurpose("");
        program.getStandards().remove(2);
        save(work);
        assertStored(program);
        program.setPurpose(null);
        save(work);
        assertStored(program);
        assertEquals(0, pieces());
    }

    @Test
    void canBeAskedFor() throws Exception {
        var work = begin();
        for (var text : List.of(LONG, LONG + "x", "short")) {
            var program = CadreFactory.eINSTANCE.createProgram();
            program.setPurpose(text);
            work.add(program);
        }
        save(work);
        try (var other = begin()) {
            assertEquals(1, other.load(Roots.PROGRAMS.where(Literals.PROGRAM__PURPOSE, LONG + "x")).size());
        }
        work.load(Roots.PROGRAMS).forEach(work::remove);
        save(work);
        assertEquals(0, pieces());
    }

    private static void save(UnitOfWork work) throws Exception {
        work.commit(TemporaryStore.note("long"), null);
    }

    private void assertStored(Program program) throws Exception {
        try (var other = begin()) {
            var loaded = other.find(Roots.PROGRAMS, program.getUuid()).orElseThrow();
            assertEquals(program.getPurpose(), loaded.getPurpose());
            assertEquals(program.getName(), loaded.getName());
            assertEquals(List.copyOf(program.getStandards()), List.copyOf(loaded.getStandards()));
            assertNull(loaded.getMenteeQuery());
        }
    }

    private int pieces() throws Exception {
        try (var connection = database.connect(); var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM \"store\".\"long_text\"")) {
            row.next();
            int count = row.getInt(1);
            connection.commit();
            return count;
        }
    }
}
