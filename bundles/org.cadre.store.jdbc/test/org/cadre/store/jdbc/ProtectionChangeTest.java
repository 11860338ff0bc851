/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.cadre.core.access.Credentials.none;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.LockedException;
import org.cadre.core.store.Contents;
import org.cadre.core.store.ProtectionChange;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectionChangeTest {

    private static final String PLANTED = "Xanthippe Quillfeather";

    @TempDir
    private Path folder;
    private final Stores stores = new Stores(List.of(new JdbcStoreProvider()));
    private final ProtectionChange change = new ProtectionChange(stores);
    private StoreLocation db;
    private Contents before;

    @BeforeEach
    void plant() throws CadreException {
        db = StoreLocation.ofFolder(folder.resolve("db"));
        try (var store = stores.create(db); var work = store.begin()) {
            work.add(People.school(PLANTED));
            work.commit(TemporaryStore.note("plant"), null);
            before = store.contents(null);
        }
    }

    @Test
    void encryptsAndDecrypts() throws Exception {
        assertTrue(isReadable());
        var recovery = change.protect(db, none(), ada(), new NullProgressMonitor());
        assertFalse(isReadable());
        assertEquals(List.of("db"), names());
        assertThrows(LockedException.class, () -> stores.open(db));
        try (var store = stores.open(db, ada())) {
            assertEquals(before.counts().get("School"), store.contents(null).counts().get("School"));
            assertTrue(store.verify(null).isEmpty());
        }
        stores.open(db, Credentials.recovery("ada", recovery.text().toCharArray())).close();
        assertThrows(LockedException.class, () -> change.unprotect(db, none(), new NullProgressMonitor()));
        change.unprotect(db, ada(), new NullProgressMonitor());
        assertEquals(List.of("db"), names());
        assertTrue(isReadable());
        stores.open(db).close();
    }

    /** Killed after the folders were swapped: what is plain is gone with the next opening. */
    @Test
    void endsWhatWasInterrupted() throws Exception {
        var old = db.folder().orElseThrow();
        Files.writeString(old.resolve("cadre.obsolete"), "");
        Files.move(old, folder.resolve("db-before-restore-2026-01-01-000000"));
        stores.create(db, ada()).close();
        stores.open(db, ada()).close();
        assertEquals(List.of("db"), names());
        assertFalse(isReadable());
    }

    /** Killed before: the old database is used on, and is not taken for obsolete later. */
    @Test
    void forgetsAMarkThatCameTooEarly() throws Exception {
        var old = db.folder().orElseThrow();
        Files.writeString(old.resolve("cadre.obsolete"), "");
        stores.open(db).close();
        assertFalse(Files.exists(old.resolve("cadre.obsolete")));
        assertTrue(isReadable());
    }

    @Test
    void changesNothingWithAWeakPassphrase() throws Exception {
        var weak = Credentials.passphrase("ada", "short".toCharArray());
        assertThrows(CadreException.class, () -> change.protect(db, none(), weak, new NullProgressMonitor()));
        assertEquals(List.of("db"), names());
        stores.open(db).close();
    }

    private static Credentials ada() {
        return Credentials.passphrase("ada", "my four odd words".toCharArray());
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private boolean isReadable() throws Exception {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (content.contains(PLANTED)) {
                    return true;
                }
            }
            return false;
        }
    }
}
