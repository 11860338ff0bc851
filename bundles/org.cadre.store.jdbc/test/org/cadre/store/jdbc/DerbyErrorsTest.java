/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Derby's codes mean for a user, wherever in an error they are. */
class DerbyErrorsTest {

    private static final Map<String, String> WORDS = Map.of("XSDB6", "Close it there",
            "XSDG1", "Free some space", "XSLA0", "Free some space", "XSDG2", "damaged", "XJ040", "damaged",
            "25502", "writable", "40XL1", "busy", "XSLAN", "newer version", "42X05", "could not be used");
    private static final Map<String, Kind> KINDS = Map.of("XSDB6", Kind.CONFLICT, "40XL1", Kind.CONFLICT,
            "XSLAN", Kind.INPUT);

    private final DerbyErrors errors = new DerbyErrors("/home/db");

    @Test
    void codesAreFoundWhereverTheyAre() {
        WORDS.forEach((code, word) -> {
            var plain = new SQLException("text.", code);
            var chained = new SQLException("outer", "XJ999");
            chained.setNextException(plain);
            for (var error : new SQLException[] {plain, chained, new SQLException("outer", "XJ999", plain)}) {
                var failure = errors.explain(error);
                assertTrue(failure.getMessage().contains(word), failure.getMessage());
                assertTrue(failure.getMessage().contains("/home/db"), failure.getMessage());
                assertEquals(KINDS.getOrDefault(code, Kind.FAILURE), failure.kind());
            }
        });
    }

    @Test
    void aFullDiskIsNoDamage() {
        var error = new SQLException("failed to start", "XJ040", new IllegalStateException("log",
                new IOException("No space left on device")));
        assertTrue(DerbyErrors.isNoSpace(error));
        assertTrue(errors.explain(error).getMessage().contains("Free some space"));
        assertFalse(DerbyErrors.isNoSpace(new SQLException("failed", "XJ040", new IOException("no file"))));
    }

    @Test
    void openElsewhereGoesBeforeNotStarted() {
        var error = new SQLException("failed to start", "XJ040",
                new SQLException("another instance", "XSDB6"));
        assertEquals(Kind.CONFLICT, errors.explain(error).kind());
    }

    @Test
    void whatFailedIsToldThoughItTookTheConnectionWithIt(@TempDir Path folder) throws Exception {
        DerbyEngine.configure(folder.resolve("log"));
        var engine = new DerbyEngine(folder.resolve("data"), "/home/db", Optional.empty());
        engine.create();
        var upgrader = new SchemaUpgrader(SchemaVersions.known(), engine);
        var full = new SQLException("log", "XSLA4", new IOException("No space left on device"));
        assertSame(full, assertThrows(SQLException.class, () -> upgrader.initialize((connection, same) -> {
            connection.abort(Runnable::run);
            throw full;
        })));
        engine.shutdown();
    }

    @Test
    void messagesHaveNoCodesAndNoDoubledPoints() {
        var message = errors.explain(new SQLException("Table is odd.", "42X05")).getMessage();
        assertFalse(message.contains("42X05") || message.contains(".."), message);
    }
}
