/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.nio.charset.StandardCharsets;

/** Folds the lines of a calendar file at 75 octets (RFC 5545, 3.1), never inside a character. */
final class OctetFolding {

    private static final int LONGEST = 75;
    private static final String BREAK = "\r\n"; //$NON-NLS-1$
    private static final String FOLD = BREAK + ' ';

    private OctetFolding() {
    }

    /** Folds a text anew, wherever it was folded before. */
    static String fold(String text) {
        var folded = new StringBuilder();
        for (var line : text.replace(FOLD, "").split(BREAK)) { //$NON-NLS-1$
            append(line, folded);
        }
        return folded.toString();
    }

    private static void append(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            var letter = Character.toString(line.codePointAt(at));
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                folded.append(FOLD);
                octets = 1; // the space
            }
            folded.append(letter);
            octets += more;
        }
        folded.append(BREAK);
    }
}
