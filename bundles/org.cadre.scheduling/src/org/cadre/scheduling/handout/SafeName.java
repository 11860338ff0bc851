/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.cadre.scheduling.print.OneLine;

/** Makes names of files of what people typed: safe on every system, different within a folder. */
final class SafeName {

    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_-]+"); //$NON-NLS-1$
    private static final int LONGEST = 80;

    private final Map<String, Integer> used = new HashMap<>();

    /** Returns a name that this object has not returned yet. */
    @SuppressWarnings("nls")
    String of(String text) {
        var plain = UNSAFE.matcher(OneLine.of(text)).replaceAll("-").replaceAll("^-+|-+$", "");
        var name = plain.isEmpty() ? "calendar" : plain.substring(0, plain.offsetByCodePoints(0,
                Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
        int before = used.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
        return before == 1 ? name : of(name + '-' + before);
    }
}
