/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.cadre.core.store.Roots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Databases of every version that was ever released open in the present one, with what is in them. */
@OnBothEngines
class OldVersionsTest {

    @TempDir
    Path folder;
    @Parameter
    Place place;
    private String home;

    /** Databases on servers have their backups there, also the one before an upgrade. */
    @BeforeEach
    void moveHome() {
        home = System.setProperty("user.home", folder.resolve("home").toString());
    }

    @AfterEach
    void moveBack() {
        System.setProperty("user.home", home);
    }

    @Test
    void versionOneOpensWithItsData() throws Exception {
        var location = place.free(folder);
        place.provider(new SchemaVersions(List.of((connection, engine) ->
                execute("version1.sql", connection))))
                .create(location, place.credentials()).close();
        try (var store = place.provider(SchemaVersions.known()).open(location, place.credentials());
                var work = store.begin()) {
            assertEquals(List.of(), store.verify(null));
            assertEquals(List.of("second", "first"),
                    store.history(9).stream().map(commit -> commit.note().label()).toList());
            var ana = work.load(Roots.EDUCATORS).getFirst();
            assertEquals("Anna O'Néill", ana.getGivenName() + ' ' + ana.getFamilyName());
            assertEquals(List.of("en", "es"), ana.getLanguages());
            assertEquals("Harbor \"Elementary\"", ana.getEmployments().getFirst().getSchool().getName());
            assertEquals("short; or not", work.load(Roots.PROGRAMS).getFirst().getPurpose());
            store.revert(store.history(1).getFirst().id(), TemporaryStore.note("back"), null);
            work.refresh();
            assertEquals("Ana", ana.getGivenName());
            assertEquals(33_000, work.load(Roots.PROGRAMS).getFirst().getPurpose().length());
            ana.setEmail("ana@example.org");
            work.commit(TemporaryStore.note("goes on"), null);
            assertEquals(List.of(), store.verify(null));
        }
        place.clear(location);
    }

    private static void execute(String resource, Connection connection) throws SQLException {
        try (var in = OldVersionsTest.class.getResourceAsStream(resource);
                var statement = connection.createStatement()) {
            for (var sql : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\\R\\R")) {
                statement.execute(sql);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
