/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;

import org.cadre.matching.replay.Packing;

/**
 * What a match saw of each person and pair, so short that it tells nothing but whether that is still the
 * same: two bytes of a digest by five bytes of another one of the identity. It is kept behind the snapshot of
 * a run.
 *
 * @param digests by kind and identity
 */
record Sight(SortedMap<Long, Short> digests) {

    private static final int KEY_BYTES = 5;
    private static final int KIND_SHIFT = KEY_BYTES * Byte.SIZE;

    /** Of what something was seen. */
    enum Kind { MENTOR, MENTEE, PAIR, ANSWERS }

    Sight() {
        this(new TreeMap<>());
    }

    /** Takes note of something by the digest of its identity and that of all it says. */
    void add(Kind kind, byte[] identity, byte[] digest) {
        digests.put(key(kind, identity), ByteBuffer.wrap(digest).getShort());
    }

    static long key(Kind kind, byte[] identity) {
        long key = kind.ordinal();
        for (int i = 0; i < KEY_BYTES; i++) {
            key = key << Byte.SIZE | Byte.toUnsignedLong(identity[i]);
        }
        return key;
    }

    static Kind kind(long key) {
        return Kind.values()[(int) (key >> KIND_SHIFT)];
    }

    /** A snapshot with this behind it. */
    String behind(String snapshot) {
        var bytes = ByteBuffer.allocate(digests.size() * (Long.BYTES + Short.BYTES));
        digests.forEach((key, digest) -> bytes.putLong(key).putShort(digest));
        return snapshot + Packing.END + Base64.getEncoder().encodeToString(bytes.array());
    }

    /** What stands behind a snapshot; nothing if an earlier version of Cadre made it. */
    static Sight of(String snapshot) {
        var sight = new Sight();
        int end = snapshot.indexOf(Packing.END);
        if (end >= 0) {
            var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(snapshot.substring(end + 1)));
            while (bytes.remaining() >= Long.BYTES + Short.BYTES) {
                sight.digests.put(bytes.getLong(), bytes.getShort());
            }
        }
        return sight;
    }

    boolean isKnown() {
        return !digests.isEmpty();
    }
}
