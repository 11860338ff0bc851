/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipFile;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.cadre.core.access.AccessAct;
import org.cadre.core.backup.BackupReason;
import org.cadre.core.backup.Backups;
import org.cadre.core.backup.RestoreSource;
import org.cadre.core.backup.Restores;
import org.cadre.core.store.DatabaseMove;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.model.AccountRole;
import org.cadre.model.Educator;
import org.junit.jupiter.api.Test;

/** Backups of databases on a server: encrypted, proven, and brought back into folders and onto the server. */
class ServerBackupsTest extends OwnedDatabase {

    private final Stores stores = new Stores(List.of(new JdbcStoreProvider(), provider));
    private final Backups backups = new Backups(List.of(new DerbyBackups(stores), new ServerBackups()));
    private final Restores restores = new Restores(backups);

    @Test
    void aBackupIsEncryptedProvenAndOpensWithThePasswordThatMadeIt() throws Exception {
        try (var store = filled()) {
            assertTrue(backups.isDue(location));
            var backup = backups.make(store, BackupReason.DAILY, null);
            assertFalse(backups.isDue(location));
            assertTrue(backup.state().isGood() && backup.isEncrypted(), backup.toString());
            assertEquals(store.contents(null), backup.manifest().contents());
            assertTrue(bytes(backup.file()).contains("keys.json"));
            assertFalse(bytes(backup.file()).contains("Novice"), "a name can be read");
            assertTrue(backups.verify(backup, credentials(owner), null).state().isGood());
            assertTrue(backups.verify(backup, store, null).state().isGood());
            secrets.put(owner, "not what it was");
            assertEquals(Kind.LOCKED, assertThrows(CadreException.class,
                    () -> backups.verify(backup, credentials(owner), null)).kind());
            assertEquals(AccessAct.EXPORT, store.accessLog().read(1).getFirst().act());
        }
    }

    @Test
    void itComesBackIntoAFolderWithHistoryAndLog() throws Exception {
        try (var store = filled()) {
            backups.make(store, BackupReason.MANUAL, null);
        }
        var target = StoreLocation.ofFolder(folder.resolve("restored"));
        var restored = restores.restore(location, new RestoreSource.Latest(), target, credentials(owner),
                null);
        assertTrue(restored.records() > 0 && restored.aside().isEmpty());
        try (var store = stores.open(target, credentials(owner)); var work = store.begin()) {
            assertEquals(5, work.load(Roots.EDUCATORS).size());
            assertTrue(store.history(9).stream().anyMatch(c -> c.note().label().equals("Import Ned Novice")));
            assertTrue(store.accessLog().read(9).stream().anyMatch(e -> e.act() == AccessAct.RESTORE));
            assertEquals(List.of(), store.verify(null));
        }
    }

    @Test
    void itComesBackOntoTheServerAndWhatWasThereIsKeptForTheOwner() throws Exception {
        var eva = add(AccountRole.EVALUATOR);
        try (var store = filled()) {
            backups.make(store, BackupReason.MANUAL, null);
            rename(store, "After the backup");
        }
        var aside = restores.restore(location, new RestoreSource.Latest(), location, credentials(owner), null)
                .aside().orElseThrow().toString();
        try (var store = open(owner)) {
            assertEquals(List.of("Novice"), names(store));
        }
        try (var store = open(eva)) {
            assertEquals(List.of("Novice"), names(store));
            var busy = assertThrows(CadreException.class, () -> restores.restore(location,
                    new RestoreSource.Latest(), location, credentials(owner), null));
            assertEquals(Kind.CONFLICT, busy.kind());
        }
        var former = "SELECT \"family_name\" FROM \"" + aside.replaceFirst("^store", "model")
                + "\".\"cadre_educator\"";
        sql(owner, former);
        assertEquals("42501", assertThrows(SQLException.class, () -> sql(eva, former)).getSQLState());
    }

    /** The window restores like this: it tries the copy first, then closes the database, then puts it. */
    @Test
    void whatWasPreparedIsPutWhenTheDatabaseIsClosed() throws Exception {
        try (var store = filled()) {
            var backup = backups.make(store, BackupReason.MANUAL, null);
            rename(store, "After the backup");
            try (var prepared = restores.prepare(backup, store, null)) {
                store.close();
                assertTrue(prepared.put().aside().isPresent());
            }
        }
        try (var store = open(owner)) {
            assertEquals(List.of("Novice"), names(store));
        }
    }

    @Test
    void aMomentComesBackToo() throws Exception {
        Instant moment;
        try (var store = filled()) {
            rename(store, "Wanted");
            moment = Instant.now();
            Thread.sleep(50);
            rename(store, "Unwanted");
            Thread.sleep(1000); // backups tell their time in seconds
            backups.make(store, BackupReason.MANUAL, null);
        }
        var restored = restores.restore(location, new RestoreSource.Point(moment), location,
                credentials(owner),
                null);
        assertEquals(1, restored.takenBack());
        try (var store = open(owner)) {
            assertEquals(List.of("Wanted"), names(store));
        }
    }

    @Test
    void whoSeesAPartOnlyMakesNoBackupAndMovesNothing() throws Exception {
        filled().close();
        for (var role : AccountRole.values()) {
            try (var store = open(add(role))) {
                assertFalse(backups.mayBackUp(store));
                assertTrue(backups.before(BackupReason.BEFORE_IMPORT, store, null).isEmpty());
                assertEquals(role == AccountRole.COORDINATOR, role == AccountRole.COORDINATOR
                        && backups.lack(store).orElseThrow().contains("no backup before"));
                var error = assertThrows(CadreException.class,
                        () -> backups.make(store, BackupReason.MANUAL, null));
                assertTrue(error.getMessage().contains("coordinator and administrator"), error.getMessage());
            }
        }
    }

    @Test
    void whoIsCoordinatorAndAdministratorBacksUpEverything() throws Exception {
        try (var store = filled()) {
            var both = add("both", AccountRole.COORDINATOR, AccountRole.ADMINISTRATOR);
            try (var same = open(both)) {
                var backup = backups.make(same, BackupReason.MANUAL, null);
                assertEquals(store.contents(null), backup.manifest().contents());
            }
        }
    }

    @Test
    void aMoveMakesABackupBeforeAndBothLogsSaySo() throws Exception {
        filled().close();
        var target = StoreLocation.ofFolder(folder.resolve("moved"));
        new DatabaseMove(stores, backups, location, credentials(owner), target, credentials(owner)).run(null);
        assertEquals(List.of(BackupReason.BEFORE_MOVE),
                backups.list(location).stream().map(b -> b.manifest().reason()).toList());
        for (var place : List.of(location, target)) {
            try (var store = stores.open(place, credentials(owner))) {
                assertTrue(store.accessLog().read(99).stream().anyMatch(e -> e.act() == AccessAct.MOVE), place
                        + "");
            }
        }
    }

    @Test
    void anUpgradeMakesABackupBeforeThatComesBack() throws Exception {
        var eva = add(AccountRole.EVALUATOR);
        filled().close();
        SchemaUpgrade next = (connection, engine) -> {
            try (var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE \"store\".\"next\" (\"a\" INTEGER)");
            }
        };
        var versions = new SchemaVersions(java.util.stream.Stream.concat(
                SchemaVersions.known().upgrades().stream(), java.util.stream.Stream.of(next)).toList());
        var newer = new PostgresStoreProvider(versions);
        assertTrue(assertThrows(CadreException.class, () -> newer.open(location, credentials(eva)))
                .getMessage().contains("owns the tables"));
        assertEquals(List.of(), backups.list(location));
        newer.open(location, credentials(owner)).close();
        newer.open(location, credentials(eva)).close();
        var backup = backups.list(location).getFirst();
        assertEquals(BackupReason.BEFORE_UPGRADE, backup.manifest().reason());
        assertTrue(backup.state().isGood());
        assertTrue(backups.verify(backup, credentials(owner), null).state().isGood());
        var target = StoreLocation.ofFolder(folder.resolve("restored"));
        restores.restore(location, new RestoreSource.One(backup.file()), target, credentials(owner), null);
        try (var store = stores.open(target, credentials(owner))) {
            assertEquals(List.of("Novice"), names(store));
        }
    }

    private ProgramStore filled() throws Exception {
        var store = open(owner);
        new RoleWorld().fill(store);
        return store;
    }

    private static void rename(ProgramStore store, String family) throws Exception {
        try (var work = store.begin()) {
            work.load(Roots.EDUCATORS).stream().filter(e -> e.getGivenName().equals("Ned")).findFirst()
                    .orElseThrow().setFamilyName(family);
            work.commit(TemporaryStore.revertible("rename"), null);
        }
    }

    private static List<String> names(ProgramStore store) throws Exception {
        try (var work = store.begin()) {
            return work.load(Roots.EDUCATORS).stream().filter(e -> e.getGivenName().equals("Ned"))
                    .map(Educator::getFamilyName).toList();
        }
    }

    /** The names and the unpacked content of all files in an archive, as bytes in text. */
    private static String bytes(Path archive) throws Exception {
        var all = new StringBuilder();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().toList()) {
                all.append(entry.getName()).append(new String(zip.getInputStream(entry).readAllBytes(),
                        StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
