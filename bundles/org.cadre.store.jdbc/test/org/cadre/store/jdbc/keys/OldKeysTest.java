/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;

import org.cadre.core.access.keys.LockedException;
import org.cadre.core.access.keys.Secret;
import org.cadre.core.access.keys.SecretSlot;
import org.cadre.core.access.keys.Stretch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Key files that earlier versions wrote open, and are brought to one salt for all that a secret opens. */
class OldKeysTest {

    private static final String PASSPHRASE = "correct horse battery";
    /** What the version that wrote the file derived from its key. */
    private static final String FINGERPRINT =
            "27dd0564536db086f57017945a581f630d4a1db29c4cbb0b989e98f1128b662b";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyFile() throws Exception {
        for (var name : List.of("keys.json", "keys-copy.json")) {
            try (var in = OldKeysTest.class.getResourceAsStream("keys1.json")) {
                Files.copy(in, folder.resolve(name));
            }
        }
    }

    @Test
    void aFileOfTheFirstVersionOpens() throws Exception {
        try (var secret = Secret.passphrase(PASSPHRASE.toCharArray());
                var wrong = Secret.passphrase(new char[12])) {
            assertEquals(FINGERPRINT, fingerprint(unlocking().open("Cora", secret)));
            assertThrows(LockedException.class, () -> unlocking().open("cora", wrong));
        }
    }

    /** As after logging in with an account whose slot has another salt. */
    @Test
    void itGetsTheSaltOfWhatElseTheSecretOpened() throws Exception {
        var account = slot(700_000);
        try (var secret = Secret.passphrase(PASSPHRASE.toCharArray())) {
            var opened = unlocking().open("cora", secret);
            assertArrayEquals(new byte[] {7}, account.open(secret, "account").orElseThrow());
            unlocking().succeeded(opened, secret, protection(opened));
        }
        var slot = new KeyFile(folder).read().getFirst().slot();
        assertEquals(account.salt() + account.iterations(), slot.salt() + slot.iterations());
        assertArrayEquals(Files.readAllBytes(folder.resolve("keys.json")),
                Files.readAllBytes(folder.resolve("keys-copy.json")));
        aFileOfTheFirstVersionOpens();
    }

    @Test
    void itIsNeverMadeEasierToGuess() throws Exception {
        var before = Files.readAllBytes(folder.resolve("keys.json"));
        try (var secret = Secret.passphrase(PASSPHRASE.toCharArray())) {
            var opened = unlocking().open("cora", secret);
            assertNotEquals(0, slot(599_999).open(secret, "account").orElseThrow().length);
            unlocking().succeeded(opened, secret, protection(opened));
        }
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("keys.json")));
    }

    private static SecretSlot slot(int iterations) {
        try (var other = Secret.passphrase(PASSPHRASE.toCharArray())) {
            return SecretSlot.seal(other, new byte[] {7}, "account", new Stretch(iterations));
        }
    }

    private Unlocking unlocking() {
        return new Unlocking(folder, Clock.systemUTC());
    }

    private FolderProtection protection(Unlocking.Opened opened) {
        return new FolderProtection(new KeyFile(folder), opened.key(), Stretch::standard);
    }

    private static String fingerprint(Unlocking.Opened opened) {
        return HexFormat.of().formatHex(opened.key().derive("fixture"));
    }
}
