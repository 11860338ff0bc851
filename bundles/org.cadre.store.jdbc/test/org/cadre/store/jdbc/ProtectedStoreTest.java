/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.cadre.core.access.Credentials.none;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.Envelope;
import org.cadre.core.access.keys.LockedException;
import org.cadre.core.access.keys.OwnSecrets;
import org.cadre.core.access.keys.RecoveryKey;
import org.cadre.core.access.keys.Secret;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.model.AccountRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectedStoreTest {

    private static final String PLANTED = "Xanthippe Quillfeather";

    @TempDir
    private Path folder;
    private final JdbcStoreProvider provider = new JdbcStoreProvider();
    private Path db;

    @BeforeEach
    void createProtected() throws CadreException {
        db = folder.resolve("db");
        try (var store = provider.create(location(), ada("my four odd words")); var work = store.begin()) {
            work.add(People.school(PLANTED));
            work.commit(TemporaryStore.note("plant"), null);
        }
    }

    @Test
    void opensWithTheFirstAccount() throws Exception {
        try (var store = open("my four odd words"); var work = store.begin()) {
            var principal = store.principal();
            assertEquals("Ada", principal.account());
            assertEquals(Set.of(AccountRole.COORDINATOR, AccountRole.ADMINISTRATOR), principal.roles());
            assertEquals(PLANTED, work.load(Roots.SCHOOLS).getFirst().getName());
            var envelope = Envelope.seal(store.keyRing().publicKey().orElseThrow(), new byte[] {1}, "x");
            assertArrayEquals(new byte[] {1}, store.keyRing().open(envelope, "x").orElseThrow());
            assertEquals(32, store.journalKey().orElseThrow().length);
            assertFalse(java.util.Arrays.equals(store.journalKey().get(), store.fileKey("other").get()));
            assertTrue(store.verify(null).isEmpty());
            assertTrue(store.protection().isActive());
        }
    }

    @Test
    void nothingReadableIsInTheFolder() throws Exception {
        assertEquals(0, hits(db, PLANTED) + hits(db, "Ada") + hits(db, "odd words"));
        var plain = folder.resolve("plain");
        try (var store = provider.create(StoreLocation.ofFolder(plain), none()); var work = store.begin()) {
            work.add(People.school(PLANTED));
            work.commit(TemporaryStore.note("plant"), null);
        }
        assertNotEquals(0, hits(plain, PLANTED));
    }

    @Test
    void saysNoMoreThanThatItIsLocked() throws Exception {
        assertLocked(none(), false);
        var wrongSecret = assertLocked(ada("another few words"), true);
        var wrongAccount = assertLocked(
                Credentials.passphrase("Eve", "my four odd words".toCharArray()), true);
        assertEquals(wrongSecret.getMessage(), wrongAccount.getMessage());
        open("my four odd words").close();
        provider.open(location(), Credentials.passphrase(" ada", "my four odd words".toCharArray())).close();
    }

    @Test
    void makesWaitAfterWrongTries() throws Exception {
        for (int time = 0; time < 2; time++) {
            assertTrue(assertLocked(ada("wrong and wrong"), true).untilNextTry().isZero());
        }
        assertFalse(assertLocked(ada("wrong and wrong"), true).untilNextTry().isZero());
        var patience = assertThrows(LockedException.class, () -> open("my four odd words"));
        assertTrue(patience.getMessage().contains("Wait"), patience.getMessage());
        Thread.sleep(patience.untilNextTry().toMillis() + 50);
        open("my four odd words").close();
        assertLocked(ada("wrong and wrong"), true);
        open("my four odd words").close();
    }

    @Test
    void refusesWeakAccounts() {
        var other = StoreLocation.ofFolder(folder.resolve("other"));
        for (var weak : List.of(Credentials.passphrase(" ", "my four odd words".toCharArray()),
                ada("short"))) {
            assertEquals(Kind.INPUT,
                    assertThrows(CadreException.class, () -> provider.create(other, weak)).kind());
        }
        assertFalse(Files.exists(folder.resolve("other")));
    }

    @Test
    void aSecretCanBeAddedAndReplaced() throws Exception {
        var recovery = RecoveryKey.random();
        try (var store = open("my four odd words"); var secret = Secret.recovery(recovery)) {
            store.protection().admit("ada", List.of(secret));
        }
        // the account's own keys do not know it yet, so it opens nothing
        assertLocked(Credentials.recovery("ada", recovery.text().toCharArray()), true);
        var typing = recovery.text().replace(recovery.groups().get(4), "ABCDE");
        var named = assertThrows(CadreException.class,
                () -> provider.open(location(), Credentials.recovery("ada", typing.toCharArray())));
        assertTrue(named.getMessage().contains("group 5"), named.getMessage());
        try (var store = open("my four odd words")) {
            store.protection().dismiss("ADA");
        }
        assertLocked(ada("my four odd words"), true);
    }

    @Test
    void passphraseAndRecoveryKeyCanBeChanged() throws Exception {
        RecoveryKey recovery;
        try (var store = open("my four odd words"); var next
                = Secret.passphrase("other odd words".toCharArray())) {
            recovery = new OwnSecrets(store).renewRecovery();
            new OwnSecrets(store).change(next);
        }
        assertLocked(ada("my four odd words"), true);
        open("other odd words").close();
        try (var store = provider.open(location(), Credentials.recovery("ada",
                recovery.text().toCharArray()));
                var lost = Secret.passphrase("found these words".toCharArray())) {
            new OwnSecrets(store).change(lost);
        }
        open("found these words").close();
        assertEquals(0, hits(db, recovery.groups().get(3) + '-'));
    }

    /** Killed after the new way in was added: the old secret opens, and that takes the new way away again. */
    @Test
    void anInterruptedChangeLeavesTheOldSecret() throws Exception {
        try (var store = open("my four odd words"); var next
                = Secret.passphrase("other odd words".toCharArray())) {
            store.protection().admit("ada", List.of(next));
        }
        assertLocked(ada("other odd words"), true);
        var length = Files.size(db.resolve("keys.json"));
        open("my four odd words").close();
        assertTrue(Files.size(db.resolve("keys.json")) < length);
        open("my four odd words").close();
    }

    /** Databases of earlier versions have two salts for each secret. */
    @Test
    void oneSaltIsLeftAfterOpeningADatabaseWithTwo() throws Exception {
        var before = salts();
        try (var store = open("my four odd words");
                var again = Secret.passphrase("my four odd words".toCharArray())) {
            store.protection().dismiss("ada");
            store.protection().admit("ada", List.of(again));
        }
        assertNotEquals(before, salts());
        open("my four odd words").close();
        var after = salts();
        open("my four odd words").close();
        assertEquals(after, salts());
    }

    private List<String> salts() throws IOException {
        return Files.readAllLines(db.resolve("keys.json")).stream().filter(line -> line.contains("salt"))
                .toList();
    }

    @Test
    void damagedKeysAreToldFromWrongSecrets() throws Exception {
        var keys = Files.readAllBytes(db.resolve("keys.json"));
        for (int at = 0; at < keys.length; at += 7) {
            var changed = keys.clone();
            changed[at] ^= 2;
            Files.write(db.resolve("keys.json"), changed);
            if (at % 98 == 0) {
                open("my four odd words").close(); // the copy stands in, and heals
                assertArrayEquals(keys, Files.readAllBytes(db.resolve("keys.json")));
            }
        }
        Files.write(db.resolve("keys.json"), new byte[10]);
        Files.write(db.resolve("keys-copy.json"), "{}".getBytes(StandardCharsets.UTF_8));
        var damaged = assertThrows(CadreException.class, () -> open("my four odd words"));
        assertEquals(Kind.FAILURE, damaged.kind());
        Files.delete(db.resolve("keys.json"));
        Files.delete(db.resolve("keys-copy.json"));
        assertEquals(damaged.getMessage(), assertThrows(CadreException.class,
                () -> open("my four odd words")).getMessage());
    }

    @Test
    void keysOfAnotherDatabaseAreNamed() throws Exception {
        var other = folder.resolve("other");
        provider.create(StoreLocation.ofFolder(other), ada("my four odd words")).close();
        for (var name : List.of("keys.json", "keys-copy.json")) {
            Files.copy(other.resolve(name), db.resolve(name),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        var thrown = assertThrows(CadreException.class, () -> open("my four odd words"));
        assertEquals(Kind.FAILURE, thrown.kind());
        assertTrue(thrown.getMessage().contains("do not belong"), thrown.getMessage());
    }

    private ProgramStore open(String passphrase) throws CadreException {
        return provider.open(location(), ada(passphrase));
    }

    private LockedException assertLocked(Credentials credentials, boolean asked) {
        var thrown = assertThrows(LockedException.class, () -> provider.open(location(), credentials));
        assertEquals(Kind.LOCKED, thrown.kind());
        assertEquals(asked, thrown.wasAsked());
        return thrown;
    }

    private static Credentials ada(String passphrase) {
        return Credentials.passphrase("Ada", passphrase.toCharArray());
    }

    private StoreLocation location() {
        return StoreLocation.ofFolder(db);
    }

    private static int hits(Path folder, String text) throws IOException {
        int hits = 0;
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
                        StandardCharsets.UTF_16LE)) {
                    if (content.contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                        hits++;
                    }
                }
            }
        }
        return hits;
    }
}
