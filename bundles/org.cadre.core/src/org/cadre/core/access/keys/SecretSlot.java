/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import org.cadre.model.CadreFactory;
import org.cadre.model.KeySlot;
import org.cadre.model.KeySlotKind;

/**
 * A key that a secret opens: the way to it from a passphrase or a recovery key.
 *
 * @param kind what the secret is
 * @param salt random bytes, Base64
 * @param iterations rounds of {@link Stretch}
 * @param box the key in a {@link Box}, Base64
 */
@SuppressWarnings("nls")
public record SecretSlot(KeySlotKind kind, String salt, int iterations, String box) {

    /**
     * Locks a key.
     *
     * @param secret what will open it
     * @param key what to lock
     * @param context what it belongs to; the same is needed to open it
     * @param stretch how slowly
     */
    public static SecretSlot seal(Secret secret, byte[] key, String context, Stretch stretch) {
        var with = secret.locking(stretch);
        var box = Box.seal(with.key(), key, bytes(secret.kind(), context));
        return new SecretSlot(secret.kind(), text(with.salt()), with.iterations(), text(box));
    }

    /** Returns a slot of the model as a value. */
    public static SecretSlot of(KeySlot slot) {
        return new SecretSlot(slot.getKind(), slot.getSalt(), slot.getIterations(), slot.getBox());
    }

    /** Returns the slot as an element of the model. */
    public KeySlot element() {
        var slot = CadreFactory.eINSTANCE.createKeySlot();
        slot.setKind(kind);
        slot.setSalt(salt);
        slot.setIterations(iterations);
        slot.setBox(box);
        return slot;
    }

    /** Returns the key; empty if the secret is another one, or the slot is damaged. */
    public Optional<byte[]> open(Secret secret, String context) {
        if (secret.kind() != kind || iterations < 1 || iterations > Stretch.MOST) {
            return Optional.empty();
        }
        byte[] salted;
        byte[] boxed;
        try {
            salted = bytes(salt);
            boxed = bytes(box);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // cut in the middle of a byte
        }
        var with = secret.stretched(salted, new Stretch(iterations));
        var key = Box.open(with.key(), boxed, bytes(kind, context));
        key.ifPresent(opened -> secret.opened(with));
        return key;
    }

    private static byte[] bytes(KeySlotKind kind, String context) {
        return ("cadre slot " + kind.getLiteral() + ' ' + context).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Lenient, so that damage reads as a box that does not open. */
    private static byte[] bytes(String text) {
        var bytes = Base64.getMimeDecoder().decode(text);
        return bytes.length == 0 ? new byte[1] : bytes;
    }
}
