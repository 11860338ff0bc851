/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

/**
 * A piece of a query.
 *
 * @param kind what it is
 * @param text its text, for a quoted text without the quotes
 * @param position where it starts, counted from 0
 */
record QueryToken(Kind kind, String text, int position) {

    enum Kind {
        WORD, QUOTED, OPERATOR, OPEN, CLOSE, COMMA, END
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isValue() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}
