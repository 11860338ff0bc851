/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.cadre.store.jdbc.StoreTest.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.cadre.core.CadreException.Kind;
import org.cadre.core.access.Credentials;
import org.cadre.core.backup.BackupReason;
import org.cadre.core.backup.BackupState.Verdict;
import org.cadre.core.backup.Backups;
import org.cadre.core.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of open databases are proven, and said to be bad when they are. */
class BackupTest {

    @TempDir
    Path folder;

    private final Backups backups =
            new Backups(List.of(new DerbyBackups(new Stores(List.of(new JdbcStoreProvider())))));
    private TemporaryStore database;

    @BeforeEach
    void create() throws Exception {
        database = new TemporaryStore(folder);
        add("Ana", "Before");
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void makesGoodBackupsBesideTheDatabase() throws Exception {
        assertTrue(backups.isDue(database.location()));
        var backup = backups.make(database.store(), BackupReason.MANUAL, null);
        assertEquals(folder.resolve("db-backups"), backup.file().getParent());
        assertTrue(backup.state().isGood());
        assertEquals(database.store().contents(null), backup.manifest().contents());
        assertEquals(List.of(backup), backups.list(database.location()));
        assertFalse(backups.isDue(database.location()));
        assertEquals(2, files().size(), files().toString());
        assertTrue(backups.verify(backup, Credentials.none(), null).state().isGood());
        assertEquals(2, files().size(), files().toString());
        add("Bo", "After");
        assertTrue(backups.verify(backup, Credentials.none(), null).state().isGood());
    }

    @Test
    void saysThatADamagedBackupIsDamaged() throws Exception {
        var backup = backups.make(database.store(), BackupReason.MANUAL, null);
        var bytes = Files.readAllBytes(backup.file());
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(backup.file(), bytes);
        var damaged = backups.list(database.location()).getFirst();
        assertEquals(Verdict.UNCHECKED, damaged.state().verdict());
        var verified = backups.verify(damaged, Credentials.none(), null);
        assertEquals(Verdict.FAILED, verified.state().verdict());
        assertTrue(verified.state().problem().contains("damaged"), verified.state().problem());
        assertEquals(List.of(verified), backups.list(database.location()));
        Files.write(backup.file(), new byte[100]);
        var unreadable = backups.list(database.location()).getFirst();
        assertTrue(unreadable.state().problem().contains("damaged"));
        assertFails(Kind.INPUT, List.of("damaged"),
                () -> backups.verify(unreadable, Credentials.none(), null));
    }

    private void add(String given, String family) throws Exception {
        try (var work = database.store().begin()) {
            work.add(People.educator(given, family));
            work.commit(TemporaryStore.note("add"), null);
        }
    }

    private List<Path> files() throws Exception {
        try (var files = Files.list(folder.resolve("db-backups"))) {
            return files.toList();
        }
    }
}
