/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

import org.cadre.core.store.Commit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * History after years: reading a little of it takes as long as there is to read, not the square of all
 * of it.
 */
class LongHistoryTest {

    private static final int COMMITS = 20_000;
    private static final String FILL = """
            INSERT INTO "store"."commit" VALUES (?, ?, '2026-09-01T08:00:00Z', 'Ann', 'edit', ?, TRUE, 0, 1, 0, ?)""";

    @Test
    void theLatestOfManyCommitsAreReadAtOnce(@TempDir Path folder) throws Exception {
        try (var database = new TemporaryStore(folder)) {
            fill(database);
            database.reopen();
            var store = database.store();
            assertTimeout(Duration.ofSeconds(20), () -> {
                assertEquals(List.of(20_000L, 19_999L, 19_998L), sequences(store.history(3)));
                assertEquals("id19999", store.history(3).get(2).revertedBy());
                assertEquals(COMMITS - 100, store.history(Integer.MAX_VALUE).size());
                assertEquals(List.of(5L, 4L, 3L, 2L, 1L), sequences(store.history(COMMITS)).subList(
                        COMMITS - 105, COMMITS - 100));
            });
        }
    }

    @Test
    void aGapIsReadAcross(@TempDir Path folder) throws Exception {
        try (var database = new TemporaryStore(folder)) {
            fill(database);
            database.reopen();
            var expected = LongStream.of(10_101, 10_000).boxed().toList();
            var around = sequences(database.store().history(9_901)).subList(9_899, 9_901);
            assertEquals(expected, around);
        }
    }

    private static List<Long> sequences(List<Commit> commits) {
        return commits.stream().map(Commit::sequence).toList();
    }

    /**
     * Writes commits of which every odd one takes back the one before, and a hundred are not there any
     * more.
     */
    private static void fill(TemporaryStore database) throws SQLException {
        try (var connection = database.connect(); var insert = connection.prepareStatement(FILL);
                var state = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 1; i <= COMMITS; i++) {
                insert.setLong(1, i);
                insert.setString(2, "id" + i);
                insert.setString(3, "edit " + i);
                insert.setString(4, i % 2 == 1 && i > 1 ? "id" + (i - 1) : null);
                if (i <= 10_000 || i > 10_100) {
                    insert.addBatch();
                }
            }
            insert.executeBatch();
            state.executeUpdate("UPDATE \"store\".\"state\" SET \"last_sequence\" = " + COMMITS);
            connection.commit();
        }
    }
}
