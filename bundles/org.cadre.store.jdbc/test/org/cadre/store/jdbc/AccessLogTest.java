/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cadre.core.access.AccessAct;
import org.cadre.core.access.AccessLog.Head;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of the access log stay as they were written, or it is found out. */
class AccessLogTest {

    @TempDir
    Path folder;
    private TemporaryStore database;

    @BeforeEach
    void open() throws Exception {
        database = new TemporaryStore(folder);
        for (int i = 1; i <= 9; i++) {
            database.store().accessLog().append(AccessAct.values()[i % AccessAct.values().length], "id" + i,
                    "Line " + i + " \u001b\u0000");
        }
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void linesComeBackNewestFirst() throws Exception {
        var lines = database.store().accessLog().read(100);
        assertEquals(9, lines.size());
        assertEquals("Line 9 \u001b\u0000", lines.getFirst().detail());
        assertEquals(System.getProperty("user.name"), lines.getFirst().account());
        assertEquals(2, database.store().accessLog().read(2).size());
        assertEquals(List.of(), database.store().accessLog().read(0));
    }

    @Test
    void whatWasWrittenIsSound() throws Exception {
        var head = database.store().accessLog().head();
        assertEquals(List.of(), database.store().accessLog().verify(head));
        database.reopen();
        assertEquals(head, database.store().accessLog().head());
        database.store().accessLog().append(AccessAct.OPEN, "", "again");
        assertEquals(List.of(), database.store().accessLog().verify(head.map(h -> Head.parse(h.toString()))));
        assertEquals(List.of(), database.store().verify(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "UPDATE \"store\".\"access\" SET \"detail\" = 'Line 0' WHERE \"sequence\" = 4",
            "UPDATE \"store\".\"access\" SET \"account\" = 'somebody' WHERE \"sequence\" = 9",
            "UPDATE \"store\".\"access\" SET \"at\" = '2020-01-01T00:00:00Z' WHERE \"sequence\" = 1",
            "UPDATE \"store\".\"access\" SET \"at\" = 'nonsense' WHERE \"sequence\" = 1",
            "UPDATE \"store\".\"access\" SET \"act\" = 'MOVE' WHERE \"sequence\" = 2",
            "UPDATE \"store\".\"access\" SET \"act\" = 'nonsense' WHERE \"sequence\" = 2",
            "UPDATE \"store\".\"access\" SET \"target\" = '' WHERE \"sequence\" = 3",
            "UPDATE \"store\".\"access\" SET \"hash\" = \"previous\" WHERE \"sequence\" = 5",
            "UPDATE \"store\".\"access\" SET \"previous\" = \"hash\" WHERE \"sequence\" = 5",
            "DELETE FROM \"store\".\"access\" WHERE \"sequence\" = 5",
            "DELETE FROM \"store\".\"access\" WHERE \"sequence\" = 1",
            "DELETE FROM \"store\".\"access\" WHERE \"sequence\" = 9",
            "DELETE FROM \"store\".\"access\"",
            "UPDATE \"store\".\"access\" SET \"sequence\" = \"sequence\" + 10 WHERE \"sequence\" > 5",
            "INSERT INTO \"store\".\"access\" SELECT 10, \"at\", \"account\", \"act\", \"target\", \"detail\","
                    + " \"previous\", \"hash\" FROM \"store\".\"access\" WHERE \"sequence\" = 9",
            "UPDATE \"store\".\"access\" SET \"sequence\" = CASE \"sequence\" WHEN 3 THEN 4 ELSE 3 END"
                    + " WHERE \"sequence\" IN (3, 4)",
            "UPDATE \"store\".\"access_head\" SET \"sequence\" = 12"})
    void whoeverAltersLinesIsFound(String sql) throws Exception {
        run(sql);
        assertFalse(database.store().accessLog().verify(Optional.empty()).isEmpty());
        assertTrue(database.store().verify(null).stream().anyMatch(f -> f.rule().equals("store.access")));
    }

    @Test
    void aWholeNewChainIsFoundByTheHeadThatWasWrittenDown() throws Exception {
        var head = database.store().accessLog().head();
        run("DELETE FROM \"store\".\"access\"");
        run("UPDATE \"store\".\"access_head\" SET \"sequence\" = 0, \"hash\" = '" + "0".repeat(64) + "'");
        for (int i = 1; i <= 9; i++) {
            database.store().accessLog().append(AccessAct.OPEN, "", "nothing happened");
        }
        assertEquals(List.of(), database.store().accessLog().verify(Optional.empty()));
        assertFalse(database.store().accessLog().verify(head).isEmpty());
    }

    @Test
    void aTailCutOffWithItsHeadIsFoundByTheHeadThatWasWrittenDown() throws Exception {
        var head = database.store().accessLog().head();
        run("DELETE FROM \"store\".\"access\" WHERE \"sequence\" > 7");
        run("UPDATE \"store\".\"access_head\" SET \"sequence\" = 7, \"hash\" ="
                + " (SELECT \"hash\" FROM \"store\".\"access\" WHERE \"sequence\" = 7)");
        assertEquals(List.of(), database.store().accessLog().verify(Optional.empty()));
        assertFalse(database.store().accessLog().verify(head).isEmpty());
    }

    private void run(String sql) throws Exception {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            connection.commit();
        }
    }
}
