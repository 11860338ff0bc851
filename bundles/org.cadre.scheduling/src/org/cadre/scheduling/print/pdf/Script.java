/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print.pdf;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;

/** What scripts ask for beyond letters in a row: joined letters, and lines from right to left. */
final class Script {

    /** Their letters change places and shapes by rules of each font, which the PDF library does not follow. */
    private static final Set<UnicodeScript> SHAPED = EnumSet.of(UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI, UnicodeScript.GURMUKHI, UnicodeScript.GUJARATI, UnicodeScript.ORIYA,
            UnicodeScript.TAMIL, UnicodeScript.TELUGU, UnicodeScript.KANNADA, UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA, UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN,
            UnicodeScript.MONGOLIAN, UnicodeScript.SYRIAC, UnicodeScript.NKO);
    private static final Pattern SPACES = Pattern.compile("\\p{Zs}"); //$NON-NLS-1$
    private static final int JOINING = ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL
            | ArabicShaping.LENGTH_GROW_SHRINK;

    private Script() {
    }

    /** The text with composed letters, plain spaces, and Arabic letters joined, still in the order of reading. */
    static String prepare(String text) {
        var composed = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" "); //$NON-NLS-1$
        try {
            return new ArabicShaping(JOINING).shape(composed);
        } catch (ArabicShapingException e) {
            return composed; // letters side by side can be read, too
        }
    }

    /** A line in the order in which it is seen. */
    static String visual(String line) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return line;
        }
        return new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                .writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    /** Whether letters of that kind come out right one after the other. */
    static boolean isPlain(int codePoint) {
        return !SHAPED.contains(UnicodeScript.of(codePoint));
    }
}
