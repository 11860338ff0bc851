/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.cadre.core.access.Credentials.none;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

import org.cadre.core.access.Credentials;
import org.cadre.core.backup.BackupReason;
import org.cadre.core.backup.Backups;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that was planted in a protected database is found in any file, and everything in one without
 * protection.
 */
class PlantedNamesTest {

    private static final int NAMES = 500;
    private static final int LENGTH = 12;
    private static final long SEED = 20261121;

    @TempDir
    private Path folder;
    private final Set<String> planted = new HashSet<>();

    PlantedNamesTest() {
        System.out.println("seed " + SEED);
        var random = new Random(SEED);
        while (planted.size() < NAMES) {
            var name = new StringBuilder("Zq");
            while (name.length() < LENGTH) {
                name.append((char) ('a' + random.nextInt(26)));
            }
            planted.add(name.toString());
        }
    }

    @Test
    void aProtectedDatabaseLeavesNothingReadable() throws Exception {
        use(Credentials.passphrase("zqaccountname", "my four odd words".toCharArray()));
        var found = search();
        System.out.println(NAMES + " names planted, " + found.size() + " found");
        assertEquals(Set.of(), found);
    }

    @Test
    void aDatabaseWithoutProtectionLeavesAll() throws Exception {
        use(none());
        assertTrue(search().size() > NAMES * 9 / 10, search().size() + " found");
    }

    private void use(Credentials credentials) throws Exception {
        var stores = new Stores(List.of(new JdbcStoreProvider()));
        var location = StoreLocation.ofFolder(folder.resolve("db"));
        try (var store = stores.create(location, credentials); var work = store.begin()) {
            for (var name : planted) {
                work.add(People.educator(name, name));
            }
            work.commit(TemporaryStore.note("plant"), null);
            for (var educator : work.load(Roots.EDUCATORS)) {
                educator.setFamilyName(educator.getFamilyName() + educator.getGivenName());
            }
            work.commit(TemporaryStore.note("edit"), null);
            new Backups(List.of(new DerbyBackups(stores))).make(store, BackupReason.MANUAL, null);
            search(); // also while it is open
            assertEquals(credentials.kind() == Credentials.Kind.NONE, !search().isEmpty());
        }
    }

    private Set<String> search() throws IOException {
        var found = new HashSet<String>();
        for (var place : List.of(folder, Path.of(System.getProperty("derby.system.home")))) {
            try (var files = Files.walk(place)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    search(file.getFileName().toString().getBytes(StandardCharsets.UTF_8), found);
                    search(Files.readAllBytes(file), found);
                }
            }
        }
        return found;
    }

    private void search(byte[] bytes, Set<String> found) throws IOException {
        for (var charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE)) {
            search(new String(bytes, charset), found);
        }
        search(new String(bytes, Math.min(1, bytes.length), Math.max(0, bytes.length - 1),
                StandardCharsets.UTF_16BE), found);
        if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                while (zip.getNextEntry() != null) {
                    search(zip.readAllBytes(), found);
                }
            }
        } else if (bytes.length > 4 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
            try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                search(zip.readAllBytes(), found);
            }
        }
    }

    private void search(String text, Set<String> found) {
        for (int at = text.indexOf("Zq"); at >= 0; at = text.indexOf("Zq", at + 1)) {
            if (at + LENGTH <= text.length() && planted.contains(text.substring(at, at + LENGTH))) {
                found.add(text.substring(at, at + LENGTH));
            }
        }
    }
}
