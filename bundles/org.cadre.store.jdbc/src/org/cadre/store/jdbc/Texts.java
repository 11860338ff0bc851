/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

/**
 * The stored form of text. It is the text itself, except for what one of the databases could not keep: the
 * NUL character, which PostgreSQL refuses, half surrogate pairs, which UTF-8 does not have, and, since it
 * marks the others, the escape character. Equal texts have equal stored forms.
 */
interface Texts {

    /** The character that marks the others. */
    char ESCAPE = '\u001B';
    /** The longest stored form that fits into a column. */
    int LIMIT = 32_000;
    /** What stands in a column instead of a longer stored form, which {@link LongTexts} then keeps. */
    String LONG = ESCAPE + "long";

    /** Returns the stored form of a text. */
    static String encode(String text) {
        int first = 0;
        while (first < text.length() && !isEscaped(text, first)) {
            first++;
        }
        return first == text.length() ? text : encode(text, first);
    }

    /** Returns the text that has a stored form. */
    static String decode(String stored) {
        int next = stored.indexOf(ESCAPE);
        if (next < 0) {
            return stored;
        }
        var text = new StringBuilder(stored.length());
        int from = 0;
        for (; next >= 0; next = stored.indexOf(ESCAPE, from)) {
            text.append(stored, from, next).append((char) Integer.parseInt(stored, next + 1, next + 5, 16));
            from = next + 5;
        }
        return text.append(stored, from, stored.length()).toString();
    }

    private static String encode(String text, int first) {
        var stored = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (isEscaped(text, i)) {
                stored.append(ESCAPE).append(String.format("%04x", (int) text.charAt(i)));
            } else {
                stored.append(text.charAt(i));
            }
        }
        return stored.toString();
    }

    private static boolean isEscaped(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c == 0 || c == ESCAPE;
    }
}
