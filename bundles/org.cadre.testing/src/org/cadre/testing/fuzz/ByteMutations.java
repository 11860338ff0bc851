/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing.fuzz;

import static org.cadre.testing.fuzz.Mutation.splice;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Mutations that know nothing of a format. */
@SuppressWarnings("nls")
final class ByteMutations {

    static final List<Mutation> ALL = List.of(ByteMutations::flip, ByteMutations::flip, ByteMutations::set,
            ByteMutations::insertToken, ByteMutations::insertToken, ByteMutations::replaceByToken,
            ByteMutations::delete, ByteMutations::copy, ByteMutations::truncate, ByteMutations::encode,
            ByteMutations::repeat);

    private static final int LONGEST = 64;
    private static final int OCTET = 256;

    private ByteMutations() {
    }

    static String flip(String text, Draw draw) {
        var bytes = Sample.bytes(text);
        for (int i = draw.few(); i > 0 && bytes.length > 0; i--) {
            bytes[draw.below(bytes.length)] ^= (byte) (1 << draw.below(Byte.SIZE));
        }
        return Sample.raw(bytes);
    }

    private static String set(String text, Draw draw) {
        var bytes = Sample.bytes(text);
        for (int i = draw.few(); i > 0 && bytes.length > 0; i--) {
            bytes[draw.below(bytes.length)] = draw.once(2) ? (byte) draw.below(OCTET)
                    : draw.of((byte) 0, (byte) -1, (byte) '"', (byte) ',', (byte) '\n', (byte) 0x7F);
        }
        return Sample.raw(bytes);
    }

    private static String insertToken(String text, Draw draw) {
        int at = draw.below(text.length() + 1);
        return splice(text, at, at, draw.token());
    }

    private static String replaceByToken(String text, Draw draw) {
        var range = draw.range(text, LONGEST);
        return splice(text, range[0], range[1], draw.token());
    }

    private static String delete(String text, Draw draw) {
        var range = draw.range(text, draw.once(8) ? text.length() : LONGEST);
        return splice(text, range[0], range[1], "");
    }

    private static String copy(String text, Draw draw) {
        var range = draw.range(text, LONGEST);
        int at = draw.below(text.length() + 1);
        return splice(text, at, at, text.substring(range[0], range[1]));
    }

    private static String truncate(String text, Draw draw) {
        return text.substring(0, draw.below(text.length() + 1));
    }

    private static String repeat(String text, Draw draw) {
        var range = draw.range(text, LONGEST);
        var piece = text.substring(range[0], range[1]);
        return splice(text, range[0], range[0], piece.repeat(1 << draw.below(draw.once(100) ? 13 : 6)));
    }

    /** Encodes the text as something else, or only says so. */
    private static String encode(String text, Draw draw) {
        if (draw.once(2)) {
            return draw.of("\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF", "\0\0\u00FE\u00FF") + text;
        }
        Charset charset = draw.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16, StandardCharsets.UTF_8);
        return Sample.raw(text.getBytes(charset));
    }
}
