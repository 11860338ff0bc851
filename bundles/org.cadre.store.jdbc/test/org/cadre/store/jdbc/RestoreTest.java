/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.cadre.core.access.Credentials.none;
import static org.cadre.store.jdbc.StoreTest.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.cadre.core.access.AccessAct;
import org.cadre.core.access.Credentials;
import org.cadre.core.backup.BackupReason;
import org.cadre.core.backup.Backups;
import org.cadre.core.backup.FolderSwap;
import org.cadre.core.backup.RestoreSource;
import org.cadre.core.backup.Restores;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Keeping;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was backed up comes back, in another place or in the same one, and nothing is lost by it. */
class RestoreTest {

    @TempDir
    Path folder;

    private final JdbcStoreProvider provider = new JdbcStoreProvider();
    private final Backups backups = new Backups(List.of(new DerbyBackups(new Stores(List.of(provider)))));
    private final Restores restores = new Restores(backups);
    private TemporaryStore database;
    private StoreLocation location;

    @BeforeEach
    void create() throws Exception {
        database = new TemporaryStore(folder);
        location = database.location();
        add("Ana", TemporaryStore.note("add"));
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void restoresToAnotherPlaceWhileTheDatabaseIsOpen() throws Exception {
        backups.make(database.store(), BackupReason.MANUAL, null);
        var contents = database.store().contents(null);
        add("Bo", TemporaryStore.note("add"));
        var other = StoreLocation.ofFolder(folder.resolve("deep/other"));
        var restored = restores.restore(location, new RestoreSource.Latest(), other, none(), null);
        assertEquals(Optional.empty(), restored.aside());
        try (var store = provider.open(other, none())) {
            assertEquals(contents, store.contents(null));
            assertEquals(1, store.begin().load(Roots.EDUCATORS).size());
        }
        assertEquals(List.of("other"), names(folder.resolve("deep")));
    }

    @Test
    void setsThePresentDatabaseAside() throws Exception {
        var backup = backups.make(database.store(), BackupReason.MANUAL, null);
        add("Bo", TemporaryStore.note("add"));
        assertFails(Kind.CONFLICT, List.of("open"), () -> restores.restore(location,
                new RestoreSource.One(backup.file()), location, none(), null));
        database.store().close();
        var restored = restores.restore(location, new RestoreSource.One(backup.file()), location, none(),
                null);
        assertEquals(1, people(location));
        assertEquals(2, people(StoreLocation.ofFolder(restored.aside().orElseThrow())));
        assertEquals(List.of("db", "db-backups", restored.aside().get().getFileName().toString()),
                names(folder));
    }

    @Test
    void theLogOfWhatIsRestoredBesideTheOpenDatabaseNamesWhoDidIt() throws Exception {
        var place = StoreLocation.ofFolder(folder.resolve("safe"));
        try (var store = provider.create(place, ada())) {
            var backup = backups.make(store, BackupReason.MANUAL, null);
            try (var byBackup = restores.prepare(backup, store, null);
                    var byTime = restores.prepare(Instant.now(), store, null)) {
                store.close();
                byBackup.put();
                assertEquals(List.of("Ada " + backup.file().getFileName()), restoresIn(place));
                byTime.put();
                assertEquals(1, restoresIn(place).size());
            }
        }
    }

    private List<String> restoresIn(StoreLocation place) throws CadreException {
        try (var store = provider.open(place, ada())) {
            assertEquals(List.of(), store.accessLog().verify(Optional.empty()));
            return store.accessLog().read(9).stream().filter(entry -> entry.act() == AccessAct.RESTORE)
                    .map(entry -> entry.account() + ' ' + entry.detail()).toList();
        }
    }

    private static Credentials ada() {
        return Credentials.passphrase("Ada", "four odd words here".toCharArray());
    }

    @Test
    void refusesWhatIsNoDatabase() throws Exception {
        backups.make(database.store(), BackupReason.MANUAL, null);
        var other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("thesis.txt"), "years of work");
        assertFails(Kind.INPUT, List.of("other"), () -> restores.restore(location, new RestoreSource.Latest(),
                StoreLocation.ofFolder(other), none(), null));
        assertEquals(List.of("thesis.txt"), names(other));
        assertFails(Kind.INPUT, List.of("none.cadrebackup"), () -> restores.restore(location,
                new RestoreSource.One(folder.resolve("none.cadrebackup")), location, none(), null));
    }

    @Test
    void reachesAPointFromABackupOnceHistoryKeepsNoLonger() throws Exception {
        var contents = database.store().contents(null);
        var point = Instant.now();
        Thread.sleep(1_100); // backups remember seconds
        try (var work = database.store().begin()) {
            work.load(Roots.EDUCATORS).getFirst().setPronouns("they");
            work.commit(TemporaryStore.revertible("change"), null);
        }
        var backup = backups.make(database.store(), BackupReason.MANUAL, null);
        database.store().keep(new Keeping(0, 0));
        assertEquals(1, database.store().forgetOld(Instant.now().plusSeconds(1), null));
        database.store().close();
        var restored = restores.restore(location, new RestoreSource.Point(point), location, none(), null);
        assertEquals(Optional.of(backup.file()), restored.backup());
        assertEquals(point, restored.reached());
        try (var store = provider.open(location, none())) {
            assertEquals(contents, store.contents(null));
        }
        assertFails(Kind.INPUT, List.of("backup"), () -> restores.restore(
                StoreLocation.ofFolder(restored.aside().orElseThrow()), new RestoreSource.Point(point),
                        location, none(),
                null));
    }

    @Test
    void reachesAPointByTakingCommitsBack() throws Exception {
        var contents = database.store().contents(null);
        var point = Instant.now();
        Thread.sleep(5);
        add("Bo", TemporaryStore.revertible("add"));
        add("Cy", TemporaryStore.revertible("add"));
        database.store().revert(database.store().history(1).getFirst().id(),
                TemporaryStore.revertible("no Cy"), null);
        database.store().close();
        var restored = restores.restore(location, new RestoreSource.Point(point), location, none(), null);
        assertEquals(point, restored.reached());
        assertEquals(1, restored.takenBack());
        assertTrue(restored.backup().isEmpty());
        try (var store = provider.open(location, none())) {
            assertEquals(contents, store.contents(null));
        }
    }

    @Test
    void takesTheBackupBeforeWhereHistoryDoesNotAllowIt() throws Exception {
        backups.make(database.store(), BackupReason.MANUAL, null);
        Thread.sleep(1100);
        var point = Instant.now();
        add("Bo", TemporaryStore.note("not revertible"));
        database.store().close();
        assertFails(Kind.INPUT, List.of("no good backup"), () -> restores.restore(location,
                new RestoreSource.Point(point.minusSeconds(3600)), location, none(), null));
        var restored = restores.restore(location, new RestoreSource.Point(point), location, none(), null);
        assertTrue(restored.reached().isBefore(point));
        assertTrue(restored.backup().isPresent());
        assertEquals(1, people(location));
    }

    @Test
    void goesBackFromALaterBackupOfADamagedDatabase() throws Exception {
        var point = Instant.now();
        Thread.sleep(5);
        add("Bo", TemporaryStore.revertible("add"));
        Thread.sleep(1100);
        backups.make(database.store(), BackupReason.MANUAL, null);
        database.store().close();
        try (var logs = Files.list(folder.resolve("db/data/log"))) {
            for (var log : logs.toList()) {
                Files.write(log, new byte[100]);
            }
        }
        var restored = restores.restore(location, new RestoreSource.Point(point), location, none(), null);
        assertEquals(1, restored.takenBack());
        assertTrue(restored.backup().isPresent());
        assertEquals(1, people(location));
    }

    @Test
    void anInterruptedRestoreIsEndedByOpening() throws Exception {
        var backup = backups.make(database.store(), BackupReason.MANUAL, null);
        add("Bo", TemporaryStore.note("add"));
        database.store().close();
        var other = StoreLocation.ofFolder(folder.resolve("other"));
        var waiting = folder.resolve(".db.restored");
        var source = new RestoreSource.One(backup.file());
        restores.restore(location, source, other, none(), null);
        Files.move(folder.resolve("other"), waiting);
        assertEquals(2, people(location), "killed before the old one moved away");
        assertFalse(Files.exists(waiting));
        restores.restore(location, source, other, none(), null);
        Files.move(folder.resolve("other"), waiting);
        Files.move(folder.resolve("db"), folder.resolve("aside"));
        assertEquals(1, people(location), "killed before the new one moved in");
        assertFalse(Files.exists(waiting));
        new FolderSwap(folder.resolve("db")).settle();
        assertEquals(1, people(location));
    }

    private int people(StoreLocation at) throws Exception {
        try (var store = provider.open(at, none()); var work = store.begin()) {
            assertEquals(List.of(), store.verify(null));
            return work.load(Roots.EDUCATORS).size();
        }
    }

    private void add(String given, CommitNote note) throws Exception {
        try (var work = database.store().begin()) {
            work.add(People.educator(given, "Example"));
            work.commit(note, null);
        }
    }

    private static List<String> names(Path path) throws Exception {
        try (var files = Files.list(path)) {
            return files.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
