/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Aligns a table for a terminal, where Chinese, Japanese and Korean letters take two places. */
@SuppressWarnings("nls")
public final class TextTable {

    private static final String GAP = "  ";
    private static final int ASCII_END = 0x80;
    private static final Pattern BREAKS = Pattern.compile("\\R|[\\x00-\\x1f]");
    private static final Set<UnicodeScript> WIDE = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);

    private TextTable() {
    }

    /**
     * Returns the rows as lines of equal columns; texts go left, numbers right; the first row has the
     * headings.
     */
    public static String write(List<? extends List<?>> rows) {
        var columns = rows.getFirst().size();
        var cells = rows.stream().map(row -> row.stream().map(TextTable::text).toArray(String[]::new))
                .toList();
        var widths = new int[columns];
        cells.forEach(row -> Arrays.setAll(widths, c -> Math.max(widths[c], width(row[c]))));
        var right = IntStream.range(0, columns)
                .mapToObj(c -> rows.stream().anyMatch(row -> row.get(c) instanceof Number)).toList();
        return cells.stream().map(row -> line(row, widths, right))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String line(String[] row, int[] widths, List<Boolean> right) {
        var line = new StringBuilder();
        for (int c = 0; c < row.length; c++) {
            var padding = " ".repeat(widths[c] - width(row[c]));
            line.append(right.get(c) ? padding + row[c] : row[c] + padding).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static String text(Object cell) {
        var text = cell == null ? "" : cell.toString();
        return text.chars().anyMatch(c -> c < ' ') ? BREAKS.matcher(text).replaceAll(" ") : text;
    }

    private static int width(String text) {
        return text.chars().allMatch(c -> c < ASCII_END) ? text.length()
                : text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> WIDE.contains(UnicodeScript.of(letter)) || isFullWidth(letter) ? 2 : 1;
        };
    }

    private static boolean isFullWidth(int letter) {
        return letter >= 0x3000 && letter <= 0x303F || letter >= 0xFF01 && letter <= 0xFF60;
    }
}
