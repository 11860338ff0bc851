/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print;

import java.util.regex.Pattern;

/**
 * Makes one line of texts that anybody may have typed, so that no name can begin a line or a property of
 * its own.
 */
@SuppressWarnings("nls")
public final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\s]+");
    private static final Pattern ODD = Pattern.compile("[\\p{Cs}\\uFFFE\\uFFFF]");

    private OneLine() {
    }

    /** Returns the text with every run of breaks and control characters as one space; empty for null. */
    public static String of(String text) {
        return text == null ? ""
                : ODD.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("").strip();
    }
}
