/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Mutations of lines, and of cells between separators. */
@SuppressWarnings("nls")
final class TableMutations {

    static final List<Mutation> ALL = List.of(lines(TableMutations::dropLine),
            lines(TableMutations::copyLine), lines(TableMutations::swapLines), lines(TableMutations::shuffle),
            lines(TableMutations::blank),
            cells(TableMutations::token), cells(TableMutations::token), cells(TableMutations::token),
            cells(TableMutations::swapCells), cells(TableMutations::dropCell),
            cells(TableMutations::copyCell), cells(TableMutations::quote),
            TableMutations::takeCell, TableMutations::takeCell, TableMutations::swapColumns,
            TableMutations::dropColumn, TableMutations::separator, TableMutations::lineEnds);

    private static final int MOST_LINES = 4_000;

    private TableMutations() {
    }

    private static Mutation lines(BiFunction<List<String>, Draw, List<String>> change) {
        return (text, draw) -> String.join("\n", change.apply(split(text, "\n"), draw));
    }

    private static Mutation cells(BiFunction<List<String>, Draw, List<String>> change) {
        return lines((lines, draw) -> {
            for (int i = draw.few(); i > 0; i--) {
                int at = draw.below(lines.size());
                var separator = separatorOf(lines.get(at));
                lines.set(at, String.join(separator,
                        change.apply(split(lines.get(at), separator), draw)));
            }
            return lines;
        });
    }

    private static List<String> split(String text, String separator) {
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            pieces.add(text.substring(from, at));
            from = at + separator.length();
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private static String separatorOf(String line) {
        return line.indexOf(',') >= 0 ? "," : line.indexOf(';') >= 0 ? ";" : "\t";
    }

    private static List<String> dropLine(List<String> lines, Draw draw) {
        int from = draw.below(lines.size());
        lines.subList(from, Math.min(lines.size(), from + draw.few())).clear();
        return lines;
    }

    private static List<String> copyLine(List<String> lines, Draw draw) {
        if (!lines.isEmpty() && lines.size() < MOST_LINES) {
            var line = draw.of(lines);
            int times = line.length() < 300 && draw.once(200) ? 1_000 : draw.few();
            lines.addAll(draw.below(lines.size() + 1), Collections.nCopies(times, line));
        }
        return lines;
    }

    private static List<String> swapLines(List<String> lines, Draw draw) {
        Collections.swap(lines, draw.below(lines.size()), draw.below(lines.size()));
        return lines;
    }

    private static List<String> shuffle(List<String> lines, Draw draw) {
        Collections.shuffle(lines, new Random(draw.below(Integer.MAX_VALUE)));
        return lines;
    }

    private static List<String> blank(List<String> lines, Draw draw) {
        lines.add(draw.below(lines.size() + 1), draw.of("", "\r", ",,,,", "\"\"", " ", "\0", draw.token()));
        return lines;
    }

    private static List<String> token(List<String> cells, Draw draw) {
        cells.set(draw.below(cells.size()), draw.token());
        return cells;
    }

    private static List<String> swapCells(List<String> cells, Draw draw) {
        return swapLines(cells, draw);
    }

    private static List<String> dropCell(List<String> cells, Draw draw) {
        cells.remove(draw.below(cells.size()));
        return cells;
    }

    private static List<String> copyCell(List<String> cells, Draw draw) {
        cells.add(draw.below(cells.size()), draw.of(cells));
        return cells;
    }

    private static List<String> quote(List<String> cells, Draw draw) {
        int at = draw.below(cells.size());
        cells.set(at, draw.of("\"", "") + cells.get(at) + draw.of("\"", "\"\"", "", "\" "));
        return cells;
    }

    /** Puts a cell of one line into another: ids are doubled, references lead elsewhere. */
    private static String takeCell(String text, Draw draw) {
        var lines = split(text, "\n");
        var from = draw.of(lines);
        int to = draw.below(lines.size());
        var cells = split(lines.get(to), separatorOf(lines.get(to)));
        cells.set(draw.below(cells.size()), draw.of(split(from, separatorOf(from))));
        lines.set(to, String.join(separatorOf(lines.get(to)), cells));
        return String.join("\n", lines);
    }

    private static String swapColumns(String text, Draw draw) {
        int a = draw.below(16);
        int b = draw.below(16);
        return columns(text, cells -> {
            if (Math.max(a, b) < cells.size()) {
                Collections.swap(cells, a, b);
            }
        });
    }

    private static String dropColumn(String text, Draw draw) {
        int at = draw.below(16);
        return columns(text, cells -> {
            if (at < cells.size()) {
                cells.remove(at);
            }
        });
    }

    private static String columns(String text, Consumer<List<String>> change) {
        var lines = split(text, "\n");
        for (int i = 0; i < lines.size(); i++) {
            var separator = separatorOf(lines.get(i));
            var cells = split(lines.get(i), separator);
            change.accept(cells);
            lines.set(i, String.join(separator, cells));
        }
        return String.join("\n", lines);
    }

    private static String separator(String text, Draw draw) {
        return text.replace(',', draw.of(Arrays.asList(';', '\t', '|', '\n', ' ')));
    }

    private static String lineEnds(String text, Draw draw) {
        return text.replace("\r", "").replace("\n", draw.of("\r\n", "\r", "\n\n", "\n\r", ""));
    }
}
