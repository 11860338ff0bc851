/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.dimacs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.cadre.matching.Messages;

/**
 * Reads a text of short words line by line, without an object for any of them: files have millions of lines.
 */
final class Words {

    private static final int END = -1;
    private static final int LONGEST_WORD = 40;
    private static final long LARGEST = 1_000_000_000_000L;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] word = new byte[LONGEST_WORD];
    private int position;
    private int limit;
    private int length;
    private long line;
    private boolean lineEnded = true;

    Words(InputStream in) {
        this.in = in;
    }

    /** Number of the present line, from 1. */
    long line() {
        return line;
    }

    /** Goes to the next line, wherever in the present one it stands; false if there is none. */
    boolean nextLine() throws IOException {
        while (!lineEnded) {
            read();
        }
        if (peek() == END) {
            return false;
        }
        lineEnded = false;
        line++;
        return true;
    }

    /** The next word of the line, empty at its end. */
    String next() throws IOException {
        readWord();
        return text();
    }

    /** The next word as a whole number of moderate size. */
    long number() throws IOException, BadLine {
        readWord();
        if (length == 0) {
            throw new BadLine(Messages.Solve_noNumber);
        }
        boolean negative = word[0] == '-';
        long value = 0;
        for (int i = negative ? 1 : 0; i < length; i++) {
            int digit = word[i] - '0';
            if (digit < 0 || digit > 9 || value > LARGEST) {
                throw new BadLine(Messages.Solve_notWhole, text());
            }
            value = 10 * value + digit;
        }
        if (negative && length == 1) {
            throw new BadLine(Messages.Solve_notWhole, text());
        }
        return negative ? -value : value;
    }

    /** Refuses anything more on the line. */
    void end() throws IOException, BadLine {
        readWord();
        if (length > 0) {
            throw new BadLine(Messages.Solve_tooMuch, text());
        }
    }

    private String text() {
        return new String(word, 0, length, StandardCharsets.UTF_8);
    }

    private void readWord() throws IOException {
        length = 0;
        int c = lineEnded ? '\n' : read();
        while (c == ' ' || c == '\t' || c == '\r') {
            c = read();
        }
        while (c > ' ') {
            if (length < LONGEST_WORD) {
                word[length++] = (byte) c;
            }
            c = read();
        }
    }

    private int peek() throws IOException {
        if (position == limit) {
            limit = Math.max(0, in.read(buffer));
            position = 0;
        }
        return position == limit ? END : buffer[position] & 0xff;
    }

    private int read() throws IOException {
        int c = peek();
        position += c == END ? 0 : 1;
        lineEnded |= c == END || c == '\n';
        return c;
    }
}
