/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.cadre.model.Account;
import org.cadre.model.CadreFactory;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static final Stretch QUICK = new Stretch(1000);

    private final AccountKeys keys = new AccountKeys(QUICK);

    /** RFC 5869, appendix A, cases 1 to 3. */
    @Test
    void hkdfAnswersTheStandardsVectors() {
        assertHkdf("0b".repeat(22), "000102030405060708090a0b0c", "f0f1f2f3f4f5f6f7f8f9",
                "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
        assertHkdf(range(0x00, 0x50), range(0x60, 0xb0), range(0xb0, 0x100),
                "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09"
                        + "da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87");
        assertHkdf("0b".repeat(22), "", "",
                "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
    }

    /** RFC 7914, section 11. */
    @Test
    void stretchAnswersTheStandardsVector() {
        assertArrayEquals(hex("4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"),
                new Stretch(80_000).key("Password".toCharArray(), "NaCl".getBytes()));
    }

    @Test
    void whatIsStoredCostsAtLeastAHundredMilliseconds() {
        var standard = Stretch.standard();
        assertTrue(standard.iterations() >= 600_000, standard.toString());
        var start = System.nanoTime();
        standard.key("a passphrase".toCharArray(), new byte[16]);
        var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        System.out.println(standard + " takes " + millis + " ms");
        assertTrue(millis >= 100, millis + " ms");
    }

    @Test
    void boxesOpenWithTheirKeyAndContextOnly() {
        var key = Box.newKey();
        var box = Box.seal(key, bytes("hello"), bytes("record 1"));
        assertArrayEquals(bytes("hello"), Box.open(key, box, bytes("record 1")).orElseThrow());
        assertTrue(Box.open(key, box, bytes("record 2")).isEmpty());
        assertTrue(Box.open(Box.newKey(), box, bytes("record 1")).isEmpty());
        for (int at = 0; at < box.length; at++) {
            var changed = box.clone();
            changed[at] ^= 1;
            assertTrue(Box.open(key, changed, bytes("record 1")).isEmpty(), "byte " + at);
            assertTrue(Box.open(key, Arrays.copyOf(box, at), bytes("record 1")).isEmpty(), "length " + at);
        }
        assertNotEquals(HexFormat.of().formatHex(box),
                HexFormat.of().formatHex(Box.seal(key, bytes("hello"), bytes("record 1"))));
    }

    @Test
    void slotsOpenWithTheirSecretOnly() {
        var key = Box.newKey();
        var recovery = RecoveryKey.random();
        for (var secret : List.of(Secret.passphrase("six wörds of mine".toCharArray()),
                Secret.recovery(recovery))) {
            var slot = SecretSlot.of(SecretSlot.seal(secret, key, "database", QUICK).element());
            assertArrayEquals(key, slot.open(secret, "database").orElseThrow());
            assertTrue(slot.open(secret, "other").isEmpty());
            assertTrue(slot.open(Secret.passphrase("six words of mine".toCharArray()), "database").isEmpty());
            assertTrue(slot.open(Secret.recovery(RecoveryKey.random()), "database").isEmpty());
            for (var damaged : List.of("", "????", "AAAA",
                    Base64.getEncoder().encodeToString(new byte[60]))) {
                assertTrue(new SecretSlot(slot.kind(), damaged, slot.iterations(), slot.box())
                        .open(secret, "database").isEmpty());
                assertTrue(new SecretSlot(slot.kind(), slot.salt(), slot.iterations(), damaged)
                        .open(secret, "database").isEmpty());
            }
            assertTrue(new SecretSlot(slot.kind(), slot.salt(), Integer.MAX_VALUE, slot.box())
                    .open(secret, "database").isEmpty());
        }
        var composed = SecretSlot.seal(Secret.passphrase("w\u00f6rter".toCharArray()), key, "", QUICK);
        assertTrue(composed.open(Secret.passphrase("wo\u0308rter".toCharArray()), "").isPresent());
    }

    @Test
    void whatOneSecretLocksOpensForTheCostOfOne() {
        try (var secret = Secret.passphrase("six wörds of mine".toCharArray())) {
            var database = SecretSlot.seal(secret, new byte[] {1}, "database", QUICK);
            var account = SecretSlot.seal(secret, new byte[] {2}, "account", new Stretch(900));
            assertEquals(database.salt() + database.iterations(), account.salt() + account.iterations());
            assertNotEquals(database.box(), account.box());
            var exchanged = new SecretSlot(account.kind(), account.salt(), account.iterations(),
                    database.box());
            assertTrue(exchanged.open(secret, "account").isEmpty());
            assertArrayEquals(new byte[] {1}, database.open(secret, "database").orElseThrow());
            assertArrayEquals(new byte[] {2}, account.open(secret, "account").orElseThrow());
            var slower = SecretSlot.seal(secret, new byte[] {3}, "database", new Stretch(1001));
            assertNotEquals(database.salt(), slower.salt());
        }
        assertNotEquals(another().salt(), another().salt());
    }

    private static SecretSlot another() {
        return SecretSlot.seal(Secret.passphrase("six wörds of mine".toCharArray()), new byte[1], "", QUICK);
    }

    @Test
    void aClosedSecretForgetsItsKeys() {
        var secret = Secret.passphrase("six wörds of mine".toCharArray());
        var slot = SecretSlot.seal(secret, new byte[] {1}, "database", QUICK);
        secret.close();
        assertTrue(slot.open(secret, "database").isEmpty());
    }

    @Test
    void envelopesAreForOneReader() {
        var ring = keys.give(account(), List.of(Secret.passphrase("a".toCharArray())));
        var other = keys.give(account(), List.of());
        var envelope = Envelope.seal(ring.publicKey().orElseThrow(), bytes("content key"), "mentorship 7");
        assertArrayEquals(bytes("content key"), ring.open(envelope, "mentorship 7").orElseThrow());
        assertTrue(ring.open(envelope, "mentorship 8").isEmpty());
        assertTrue(other.open(envelope, "mentorship 7").isEmpty());
        assertTrue(KeyRing.none().open(envelope, "mentorship 7").isEmpty());
        var bytes = Base64.getDecoder().decode(envelope);
        for (int at = 0; at < bytes.length; at++) {
            var changed = bytes.clone();
            changed[at] ^= 4;
            assertTrue(ring.open(Base64.getEncoder().encodeToString(changed), "mentorship 7").isEmpty(),
                    "byte " + at);
        }
        var weak = bytes.clone();
        Arrays.fill(weak, 12, 44, (byte) 0);
        assertTrue(ring.open(Base64.getEncoder().encodeToString(weak), "mentorship 7").isEmpty());
        assertTrue(ring.open("", "").isEmpty());
        ring.close();
        assertTrue(ring.open(envelope, "mentorship 7").isEmpty());
    }

    @Test
    void accountsOpenWithPassphraseOrRecoveryKey() {
        var account = account();
        var first = Secret.passphrase("the first passphrase".toCharArray());
        var recovery = Secret.recovery(RecoveryKey.random());
        var envelope = Envelope.seal(keys.give(account, List.of(first, recovery)).publicKey().orElseThrow(),
                bytes("secret"), "x");
        assertTrue(AccountKeys.open(account, recovery).orElseThrow().open(envelope, "x").isPresent());
        var ring = AccountKeys.open(account, first).orElseThrow();
        var second = Secret.passphrase("the second passphrase".toCharArray());
        keys.change(account, ring, second);
        assertTrue(AccountKeys.open(account, first).isEmpty());
        assertTrue(AccountKeys.open(account, second).orElseThrow().open(envelope, "x").isPresent());
        assertTrue(AccountKeys.open(account, recovery).isPresent());
        assertThrows(IllegalArgumentException.class, () -> keys.change(account(), ring, first));
        var moved = account();
        moved.setPublicKey(account.getPublicKey());
        moved.getSlots().addAll(account.getSlots());
        assertTrue(AccountKeys.open(moved, second).isEmpty(), "slots of another account");
    }

    @Test
    void passphrasesAreJudgedByLength() {
        assertFalse(Passphrase.judge("elevenchars").acceptable());
        assertTrue(Passphrase.judge("twelve chars").acceptable());
        for (var bad : List.of("", "aaaaaaaaaaaaaaaa", "abcabcabcabcabc", "Password-1234",
                "correct horse battery staple",
                "abcdefgabcdefg")) {
            assertFalse(Passphrase.judge(bad).acceptable(), bad);
        }
        assertNotEquals(Passphrase.judge("twelve chars").text(), Passphrase.judge("more than twenty chars")
                .text());
    }

    private static Account account() {
        var account = CadreFactory.eINSTANCE.createAccount();
        account.setUuid(java.util.UUID.randomUUID().toString());
        return account;
    }

    private static void assertHkdf(String key, String salt, String info, String expected) {
        var wanted = hex(expected);
        assertEquals(expected,
                HexFormat.of().formatHex(Hkdf.derive(hex(key), hex(salt), hex(info), wanted.length)));
    }

    private static String range(int from, int to) {
        var text = new StringBuilder();
        for (int value = from; value < to; value++) {
            text.append(HexFormat.of().toHexDigits((byte) value));
        }
        return text.toString();
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes();
    }
}
