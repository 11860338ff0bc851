/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.cadre.core.store.Commit;
import org.cadre.core.store.Keeping;
import org.cadre.core.store.Kept;
import org.cadre.core.store.Roots;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What taking commits back needs is kept for some time, then forgotten, and everybody is told so. */
class KeepingTest extends StoreTest {

    private static final Instant SOON = Instant.now().plus(Duration.ofDays(1));

    @Test
    @DisplayName("Old commits lose what they kept and say so; the latest, and those that only added, do not")
    void forgets() throws CadreException, SQLException {
        store().keep(Keeping.STANDARD);
        var added = add("Ana");
        var first = change("Ana", "x".repeat(40_000));
        var second = change("Ana", "second");
        var latest = change("Ana", "latest");
        assertEquals(0, store().forgetOld(SOON.plus(Duration.ofDays(400)), null),
                "of the latest 100 commits");
        store().keep(new Keeping(1, 90));
        assertEquals(new Keeping(1, 90), store().keeping());
        assertEquals(0, store().forgetOld(SOON, null), "of the latest 90 days");
        int forgotten = store().forgetOld(SOON.plus(Duration.ofDays(91)), null);
        assertTrue(forgotten >= 2, forgotten + " forgotten");
        assertEquals(0, store().forgetOld(SOON.plus(Duration.ofDays(91)), null), "nothing is left to forget");
        assertEquals(1, rows("image") - rows("image", added));
        assertEquals(0, rows("long_text"));
        assertEquals(List.of(Kept.ALL, Kept.EXPIRED, Kept.EXPIRED, Kept.ALL),
                store().history(4).stream().map(Commit::kept).toList());
        for (var old : List.of(first, second)) {
            assertFails(Kind.INPUT, List.of(old.note().label(), "any more"),
                    () -> store().revert(old.id(), TemporaryStore.note("revert"), null));
        }
        store().revert(latest.id(), TemporaryStore.revertible("revert"), null);
        assertTrue(find(added).isRevertible());
        database.reopen();
        assertEquals(Kept.EXPIRED, find(second).kept());
        store().keep(Keeping.STANDARD);
    }

    @Test
    @DisplayName("Space in the files is given back")
    void space() throws CadreException, IOException {
        if (place != Place.DERBY) {
            return; // a server keeps its files to itself
        }
        add("Bo");
        for (int i = 0; i < 60; i++) {
            change("Bo", (char) ('a' + i % 26) + "y".repeat(30_000));
        }
        long before = size();
        store().keep(new Keeping(0, 0));
        assertTrue(store().forgetOld(SOON, null) >= 60);
        long after = size();
        assertTrue(after < before - 60 * 25_000, before + " bytes before, " + after + " after");
        store().keep(Keeping.STANDARD);
    }

    @Test
    @DisplayName("Whichever is more counts: commits or days")
    void over() {
        var keeping = new Keeping(10, 5);
        var now = Instant.now();
        var old = now.minus(Duration.ofDays(6));
        assertTrue(keeping.isOver(90, old, 100, now));
        assertFalse(keeping.isOver(91, old, 100, now));
        assertFalse(keeping.isOver(90, now.minus(Duration.ofDays(4)), 100, now));
    }

    private Commit add(String name) throws CadreException {
        try (var work = begin()) {
            work.add(People.educator(name, "Kept"));
            return work.commit(TemporaryStore.revertible("add " + name), null);
        }
    }

    private Commit change(String name, String pronouns) throws CadreException {
        try (var work = begin()) {
            work.load(Roots.EDUCATORS).stream().filter(e -> name.equals(e.getGivenName())).findFirst()
                    .orElseThrow()
                    .setPronouns(pronouns);
            return work.commit(TemporaryStore.revertible("change to " + pronouns.substring(0, 1)), null);
        }
    }

    private Commit find(Commit commit) throws CadreException {
        return store().history(999).stream().filter(c -> c.id().equals(commit.id())).findFirst()
                .orElseThrow();
    }

    private int rows(String table) throws SQLException {
        return count("SELECT COUNT(*) FROM \"store\".\"" + table + '"'
                + ("long_text".equals(table) ? " WHERE \"table_name\" = 'image'" : ""));
    }

    /** Rows that a commit before those of the test kept. */
    private int rows(String table, Commit before) throws SQLException {
        return count("SELECT COUNT(*) FROM \"store\".\"" + table + "\" WHERE \"sequence\" < "
                + before.sequence());
    }

    private int count(String sql) throws SQLException {
        try (var connection = database.connect(); var select = connection.createStatement();
                var row = select.executeQuery(sql)) {
            row.next();
            int count = row.getInt(1);
            connection.rollback();
            return count;
        }
    }

    private long size() throws IOException {
        try (var files = Files.walk(folder)) {
            long size = 0;
            for (var file : files.filter(f -> f.toString().contains("seg0")).filter(Files::isRegularFile)
                    .toList()) {
                size += Files.size(file);
            }
            return size;
        }
    }
}
