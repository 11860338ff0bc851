/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts comparable as people compare them: upper and lower case, accents and spacing do not count. */
@SuppressWarnings("nls")
public final class Folding {

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private Folding() {
    }

    /** Returns the text's comparable form; empty for null. */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        var plain = text;
        if (!Normalizer.isNormalized(plain, Normalizer.Form.NFKD)) {
            var apart = Normalizer.normalize(plain, Normalizer.Form.NFKD);
            plain = Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
        }
        return SPACES.matcher(plain.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Whether both texts are the same to people; an absent text equals only an absent or blank one. */
    public static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }
}
