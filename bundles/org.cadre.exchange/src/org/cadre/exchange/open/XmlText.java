/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.open;

/**
 * Text that XML can hold: what XML 1.0 cannot, or what readers of XML may change, stands as a backslash, a u
 * and four hexadecimal digits, and so does the backslash itself.
 */
@SuppressWarnings("nls")
final class XmlText {

    private static final char ESCAPE = '\\';
    private static final int LENGTH = 6;

    private XmlText() {
    }

    /** Returns the form of a text that XML can hold. */
    static String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isEscaped(text, i)) {
                return escape(text, i);
            }
        }
        return text;
    }

    /**
     * Returns the text that has a form.
     *
     * @throws IllegalArgumentException if no text has it
     */
    static String restore(String form) {
        int next = form.indexOf(ESCAPE);
        if (next < 0) {
            return form;
        }
        var text = new StringBuilder(form.length());
        int from = 0;
        for (; next >= 0; next = form.indexOf(ESCAPE, from)) {
            if (next + LENGTH > form.length() || form.charAt(next + 1) != 'u') {
                throw new IllegalArgumentException(form.substring(next, Math.min(form.length(),
                        next + LENGTH)));
            }
            text.append(form, from, next).append((char) Integer.parseInt(form, next + 2, next + LENGTH, 16));
            from = next + LENGTH;
        }
        return text.append(form, from, form.length()).toString();
    }

    private static String escape(String text, int first) {
        var form = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (isEscaped(text, i)) {
                form.append(String.format("\\u%04x", (int) text.charAt(i)));
            } else {
                form.append(text.charAt(i));
            }
        }
        return form.toString();
    }

    private static boolean isEscaped(String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            return isHalf(text, i);
        }
        boolean edge = c == ' ' && (i == 0 || i + 1 == text.length());
        return c < ' ' || c == ESCAPE || c >= 0x7F && c <= 0x9F || c == 0x2028 || c == 0x2029
                || c >= 0xFFFE || edge;
    }

    private static boolean isHalf(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
}
