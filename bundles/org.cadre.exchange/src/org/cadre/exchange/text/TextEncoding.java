/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How a text file is encoded, recognized from its bytes.
 *
 * @param charset the encoding
 * @param markLength length of the byte order mark in bytes; 0 without one
 */
@SuppressWarnings("nls")
public record TextEncoding(Charset charset, int markLength) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD = 512;

    /**
     * Recognizes UTF-8 and UTF-16 with and without byte order mark; whatever is neither is taken for
     * Windows-1252.
     *
     * @param bytes the whole file, which is read to its end
     */
    public static TextEncoding of(InputStream bytes) throws IOException {
        var head = bytes.readNBytes(HEAD);
        var marked = marked(head);
        if (marked != null) {
            return marked;
        }
        if (looksWide(head, 1)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (looksWide(head, 0)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        var all = new SequenceInputStream(new ByteArrayInputStream(head), bytes);
        return new TextEncoding(isUtf8(all) ? StandardCharsets.UTF_8 : WINDOWS, 0);
    }

    /** Whether files in this encoding need no remark. */
    public boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** Returns the text without its byte order mark; bytes that are no characters are replaced. */
    public Reader reader(InputStream bytes) throws IOException {
        bytes.skipNBytes(markLength);
        return new InputStreamReader(bytes, charset);
    }

    private static TextEncoding marked(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        return starts(head, 0xFE, 0xFF) ? new TextEncoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether nearly every second byte is zero, as it is in UTF-16 text of Western letters. */
    private static boolean looksWide(byte[] head, int offset) {
        int zeros = 0;
        for (int i = offset; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return head.length >= 4 && zeros * 10 >= head.length / 2 * 7;
    }

    private static boolean isUtf8(InputStream bytes) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(bytes, decoder)) {
            return reader.transferTo(Writer.nullWriter()) >= 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
