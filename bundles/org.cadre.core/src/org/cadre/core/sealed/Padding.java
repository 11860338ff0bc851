/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Fills texts up to whole blocks, so that the length of a box says little about the length of a text. */
final class Padding {

    /** Bytes of a block. */
    static final int BLOCK = 64;
    private static final byte END = (byte) 0x80;

    private Padding() {
    }

    /** Returns the text in UTF-8, an end mark and zeros (ISO/IEC 7816-4). */
    static byte[] fill(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var filled = Arrays.copyOf(bytes, (bytes.length / BLOCK + 1) * BLOCK);
        filled[bytes.length] = END;
        return filled;
    }

    /** Returns the text that {@link #fill} was given. */
    static String strip(byte[] filled) {
        int end = filled.length - 1;
        while (end > 0 && filled[end] == 0) {
            end--;
        }
        return new String(filled, 0, end, StandardCharsets.UTF_8);
    }
}
