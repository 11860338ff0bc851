/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Aligns a table for a terminal, where Chinese, Japanese and Korean letters take two places. */
public final class TextTable {

    private static final String GAP = "  "; //$NON-NLS-1$
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
        var widths = IntStream.range(0, columns)
                .map(c -> rows.stream().mapToInt(row -> width(text(row.get(c)))).max().orElse(0)).toArray();
        var right = IntStream.range(0, columns)
                .mapToObj(c -> rows.stream().anyMatch(row -> row.get(c) instanceof Number)).toList();
        return rows.stream().map(row -> line(row, widths, right)).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String line(List<?> row, int[] widths, List<Boolean> right) {
        return IntStream.range(0, widths.length).mapToObj(c -> padded(text(row.get(c)), widths[c], right.get(c)))
                .collect(Collectors.joining(GAP)).stripTrailing();
    }

    private static String padded(String text, int width, boolean right) {
        var padding = " ".repeat(width - width(text)); //$NON-NLS-1$
        return right ? padding + text : text + padding;
    }

    private static String text(Object cell) {
        return cell == null ? "" : cell.toString().replaceAll("\\R|\\t", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
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
