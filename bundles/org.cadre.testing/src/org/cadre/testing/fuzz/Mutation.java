/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing.fuzz;

/** Changes the content of a file. */
@FunctionalInterface
interface Mutation {

    /**
     * Returns the changed content.
     *
     * @param text the content, a character for each byte
     */
    String of(String text, Draw draw);

    /** Returns the text with something in place of the characters from … to. */
    static String splice(String text, int from, int to, String with) {
        return text.substring(0, from) + with + text.substring(to);
    }
}
