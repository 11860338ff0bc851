/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A picture of numbers as horizontal bars, in SVG. Every number stands beside its bar, and the whole is
 * told in a sentence, so that nobody needs to see it.
 *
 * @param id of the picture in its page
 * @param title what it shows
 * @param description what it says, for those who cannot see it
 * @param bars from top to bottom
 */
@SuppressWarnings("nls")
record BarChart(String id, String title, String description, List<Bar> bars) {

    private static final int WIDTH = 460;
    private static final int LABEL = 210;
    private static final int NUMBER = 40;
    private static final int ROW = 24;
    private static final int TOP = 32;
    private static final int LONGEST_LABEL = 28;

    /** One bar. */
    record Bar(String label, long value) {
    }

    String svg() {
        int height = TOP + ROW * bars.size() + 8;
        return """
                <svg role="img" aria-labelledby="%1$s-t %1$s-d" \
                viewBox="0 0 %2$d %3$d" width="%2$d" height="%3$d">
                <title id="%1$s-t">%4$s</title><desc id="%1$s-d">%5$s</desc>
                <text class="head" x="0" y="16">%4$s</text>
                %6$s</svg>
                """.formatted(id, WIDTH, height, Html.text(title), Html.text(description), rows());
    }

    private String rows() {
        long most = Math.max(1, bars.stream().mapToLong(Bar::value).max().orElse(1));
        return IntStream.range(0, bars.size()).mapToObj(i -> row(bars.get(i), TOP + i * ROW, most))
                .collect(Collectors.joining());
    }

    private static String row(Bar bar, int y, long most) {
        long length = bar.value() * (WIDTH - LABEL - NUMBER) / most;
        return """
                <text x="%d" y="%d" text-anchor="end">%s</text>
                <rect x="%d" y="%d" width="%d" height="%d" rx="2"/><text class="value" x="%d" y="%d">%d</text>
                """.formatted(LABEL - 8, y + 16, Html.text(shortened(bar.label())),
                LABEL, y + 4, length, ROW - 8, LABEL + length + 6, y + 16, bar.value());
    }

    private static String shortened(String label) {
        int letters = label.codePointCount(0, label.length());
        return letters <= LONGEST_LABEL ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }
}
