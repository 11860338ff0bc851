/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.cadre.core.store.Erasure;
import org.cadre.core.store.Kept;

/** Makes history forget records: what they were before their changes, and words in the labels of commits. */
record HistoryPurge(Connection connection) {

    private static final String TOUCHED = """
            SELECT DISTINCT "sequence" FROM "store"."touch" WHERE\s""";
    private static final String IMAGES = """
            SELECT "sequence", "position", "row_key", "content" FROM "store"."image\"""";
    private static final String LABELS = """
            SELECT "sequence", "who", "label" FROM "store"."commit\"""";
    private static final String RENAME = """
            UPDATE "store"."commit" SET "who" = ?, "label" = ? WHERE "sequence" = ?""";

    /** Forgets, in the present transaction. */
    void run(Erasure erasure) throws SQLException {
        if (!erasure.records().isEmpty()) {
            var sequences = touched(erasure.records());
            sequences.addAll(mentioned(erasure.records()));
            for (var sequence : sequences) {
                new Forgotten(connection).forget(sequence, Kept.ERASED);
            }
        }
        if (!erasure.words().isEmpty()) {
            rename(erasure.words());
        }
    }

    private Set<Long> touched(Set<String> records) throws SQLException {
        var sequences = new TreeSet<Long>();
        for (var chunk : Sql.chunks(records)) {
            try (var select = connection.prepareStatement(TOUCHED + Sql.in("root_id", chunk.size()))) {
                for (int i = 0; i < chunk.size(); i++) {
                    select.setString(i + 1, chunk.get(i));
                }
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        sequences.add(rows.getLong(1));
                    }
                }
            }
        }
        return sequences;
    }

    /** Commits that kept what names one of the records, for instance something that referred to it. */
    private Set<Long> mentioned(Set<String> records) throws SQLException {
        var sequences = new TreeSet<Long>();
        var longTexts = new LongTexts(connection);
        try (var select = connection.createStatement(); var rows = select.executeQuery(IMAGES)) {
            while (rows.next()) {
                var content = rows.getString(4);
                var place = rows.getLong(1) + "/" + rows.getInt(2);
                var text = Texts.LONG.equals(content) ? longTexts.find("image", place, "content") : content;
                var key = rows.getString(3);
                if (records.stream().anyMatch(id -> key.startsWith(id) || text != null && text.contains(id))) {
                    sequences.add(rows.getLong(1));
                }
            }
        }
        return sequences;
    }

    private void rename(Map<String, String> words) throws SQLException {
        try (var select = connection.createStatement(); var rows = select.executeQuery(LABELS);
                var update = connection.prepareStatement(RENAME)) {
            while (rows.next()) {
                var who = replaced(rows.getString(2), words);
                var label = replaced(rows.getString(3), words);
                if (!who.equals(rows.getString(2)) || !label.equals(rows.getString(3))) {
                    update.setString(1, who);
                    update.setString(2, label);
                    update.setLong(3, rows.getLong(1));
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }

    private static String replaced(String stored, Map<String, String> words) {
        var text = Texts.decode(stored);
        for (var word : words.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return Texts.encode(text);
    }
}
