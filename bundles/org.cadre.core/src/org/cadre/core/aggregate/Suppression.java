/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.aggregate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides which numbers of a table with totals are kept back, so that no number under a limit is shown and none
 * can be worked out from those that are (primary and complementary suppression; Hundepool et al., Statistical
 * Disclosure Control, 2012, chapter 4). Pure.
 * <p>
 * The table of r rows and c columns is taken with its totals as one of r + 1 rows and c + 1 columns. Each line of
 * it says that its cells add up to its last cell. A number kept back is safe if these equations leave it open,
 * and if what is kept back in each line adds up to the limit at least.
 */
final class Suppression {

    private final long[][] all;
    private final boolean[][] hidden;
    private final long limit;

    private Suppression(CountTable table, long limit) {
        int rows = table.rows().size();
        int columns = table.columns().size();
        this.limit = limit;
        this.all = new long[rows + 1][columns + 1];
        this.hidden = new boolean[rows + 1][columns + 1];
        for (int r = 0; r < rows; r++) {
            System.arraycopy(table.cells()[r], 0, all[r], 0, columns);
            all[r][columns] = table.row(r);
        }
        for (int c = 0; c < columns; c++) {
            all[rows][c] = table.column(c);
        }
        all[rows][columns] = table.total();
    }

    /**
     * Returns what is kept back.
     *
     * @param limit the smallest number that is shown
     * @return by row and column, the totals last
     */
    static boolean[][] of(CountTable table, long limit) {
        return new Suppression(table, limit).run();
    }

    private boolean[][] run() {
        for (int r = 0; r < all.length; r++) {
            for (int c = 0; c < all[r].length; c++) {
                hidden[r][c] = all[r][c] < limit;
            }
        }
        protect(totals());
        while (protect(lines())) {
            if (!protect(totals())) {
                break;
            }
        }
        return open().isEmpty() ? hidden : everything();
    }

    /** A cell. */
    private record Cell(int row, int column) {
    }

    /** Keeps more back until each line is safe; whether it had to. */
    private boolean protect(List<List<Cell>> lines) {
        boolean more = false;
        boolean again = true;
        while (again) {
            again = false;
            for (var line : lines) {
                again |= protectLine(line);
            }
            more |= again;
        }
        return more;
    }

    private boolean protectLine(List<Cell> line) {
        var kept = line.stream().filter(this::isHidden).toList();
        long sum = kept.stream().filter(cell -> !isTotal(cell, line)).mapToLong(this::value).sum();
        boolean safe = kept.isEmpty() || isHidden(line.getLast()) && kept.size() > 1
                || kept.size() > 1 && sum >= limit;
        if (safe) {
            return false;
        }
        var next = line.stream().filter(cell -> !isHidden(cell) && !isTotal(cell, line))
                .min((a, b) -> Long.compare(value(a), value(b))).orElse(line.getLast());
        if (isHidden(next)) {
            return false;
        }
        hidden[next.row()][next.column()] = true;
        return true;
    }

    /** The two lines of totals. */
    private List<List<Cell>> totals() {
        return List.of(row(all.length - 1), column(all[0].length - 1));
    }

    private List<List<Cell>> lines() {
        var lines = new ArrayList<List<Cell>>();
        for (int r = 0; r < all.length - 1; r++) {
            lines.add(row(r));
        }
        for (int c = 0; c < all[0].length - 1; c++) {
            lines.add(column(c));
        }
        return lines;
    }

    private List<Cell> row(int row) {
        var cells = new ArrayList<Cell>();
        for (int c = 0; c < all[row].length; c++) {
            cells.add(new Cell(row, c));
        }
        return cells;
    }

    private List<Cell> column(int column) {
        var cells = new ArrayList<Cell>();
        for (int r = 0; r < all.length; r++) {
            cells.add(new Cell(r, column));
        }
        return cells;
    }

    /** Small numbers that are kept back and could be worked out all the same. */
    private List<Cell> open() {
        var lines = new ArrayList<>(lines());
        lines.addAll(totals());
        var unknown = new ArrayList<Cell>();
        lines.forEach(line -> line.stream().filter(this::isHidden).filter(c -> !unknown.contains(c))
                .forEach(unknown::add));
        var equations = new LinearSystem(unknown.size());
        for (var line : lines) {
            var row = new long[unknown.size()];
            line.stream().filter(this::isHidden).forEach(
                    cell -> row[unknown.indexOf(cell)] = isTotal(cell, line) ? -1 : 1);
            equations.add(row);
        }
        return unknown.stream().filter(cell -> value(cell) < limit)
                .filter(cell -> equations.determines(unknown.indexOf(cell))).toList();
    }

    private boolean[][] everything() {
        for (var row : hidden) {
            Arrays.fill(row, true);
        }
        return hidden;
    }

    private boolean isHidden(Cell cell) {
        return hidden[cell.row()][cell.column()];
    }

    private long value(Cell cell) {
        return all[cell.row()][cell.column()];
    }

    private static boolean isTotal(Cell cell, List<Cell> line) {
        return cell == line.getLast();
    }
}
