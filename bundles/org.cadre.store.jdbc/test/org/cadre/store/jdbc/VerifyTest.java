/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.cadre.core.check.Severity;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** The test of a database finds what statements behind the store's back did to it. */
@OnBothEngines
class VerifyTest {

    @TempDir
    Path folder;
    @Parameter
    Place place;

    @Test
    void findsWhatIsWrong() throws Exception {
        try (var database = new TemporaryStore(folder, place)) {
            var school = People.school("Lost");
            var ana = People.educator("Ana", "Found");
            ana.getLanguages().addAll(List.of("en", "es"));
            People.employ(ana, school);
            try (var work = database.store().begin()) {
                List.of(school, ana).forEach(work::add);
                work.commit(TemporaryStore.note("add"), null);
            }
            assertEquals(List.of(), database.store().verify(null));
            damage(database, "DELETE FROM \"model\".\"cadre_school\"");
            expect(database, "store.reference", "Ana Found", "school");
            damage(database, "UPDATE \"model\".\"cadre_employment\" SET \"school\" = NULL");
            damage(database, "DELETE FROM \"model\".\"cadre_educator__languages\" WHERE \"_position\" = 0");
            expect(database, "store.position", "educator Ana Found", "languages");
            damage(database, "DELETE FROM \"model\".\"cadre_educator__languages\"");
            damage(database, "UPDATE \"model\".\"cadre_educator\" SET \"_version\" = 99");
            expect(database, "store.version", "educator Ana Found", "");
            damage(database, "DELETE FROM \"model\".\"cadre_educator\"");
            expect(database, "store.owner", "employment", "");
            damage(database, "DELETE FROM \"model\".\"cadre_employment\"");
            assertEquals(List.of(), database.store().verify(null));
            damage(database, "DELETE FROM \"store\".\"commit\"");
            expect(database, "store.history", "0", "1");
        }
    }

    @Test
    void stopsWhenCanceled() throws Exception {
        try (var database = new TemporaryStore(folder, place)) {
            var monitor = new NullProgressMonitor();
            monitor.setCanceled(true);
            assertThrows(OperationCanceledException.class, () -> database.store().verify(monitor));
        }
    }

    private static void expect(TemporaryStore database, String rule, String... parts) throws Exception {
        var findings = database.store().verify(null);
        assertEquals(List.of(rule), findings.stream().map(f -> f.rule()).distinct().toList());
        assertEquals(Severity.ERROR, findings.getFirst().severity());
        for (var part : parts) {
            assertTrue(findings.getFirst().text().contains(part), findings.toString());
        }
    }

    private static void damage(TemporaryStore database, String sql) throws Exception {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            connection.commit();
        }
    }
}
