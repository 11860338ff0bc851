/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** No small number is shown, and none can be worked out. */
class SuppressionTest {

    private static final int LIMIT = 10;

    @Test
    void largeNumbersAreShown() {
        var hidden = Suppression.of(table(new long[][] {{20, 30}, {40, 50}}), LIMIT);
        for (var row : hidden) {
            for (var cell : row) {
                assertFalse(cell);
            }
        }
    }

    @Test
    void aSmallNumberTakesANeighborWithIt() {
        var hidden = Suppression.of(table(new long[][] {{3}, {30}, {40}}), LIMIT);
        assertTrue(hidden[0][0]);
        assertTrue(hidden[1][0]);
        assertFalse(hidden[2][0]);
        assertFalse(hidden[3][1]);
    }

    @Test
    void twoSmallNumbersThatAddUpToOneTakeAnother() {
        var hidden = Suppression.of(table(new long[][] {{1}, {2}, {40}, {50}}), LIMIT);
        assertTrue(hidden[2][0]);
        assertFalse(hidden[3][0]);
    }

    @Test
    void anEmptyTableShowsNothing() {
        assertTrue(Suppression.of(table(new long[0][0]), LIMIT)[0][0]);
    }

    /** Solves for every small number by exact elimination with fractions, apart from the code under test. */
    @Test
    void nothingCanBeWorkedOutOfRandomTables() {
        long seed = 20261122;
        System.out.println("SuppressionTest seed " + seed);
        var random = new Random(seed);
        int shown = 0;
        for (int round = 0; round < 400; round++) {
            var cells = new long[1 + random.nextInt(7)][1 + random.nextInt(4)];
            for (var row : cells) {
                for (int c = 0; c < row.length; c++) {
                    row[c] = random.nextInt(4) == 0 ? random.nextInt(12) : 10 + random.nextInt(60);
                }
            }
            var table = table(cells);
            var hidden = Suppression.of(table, LIMIT);
            shown += check(table, hidden, round);
        }
        assertTrue(shown > 400, "almost everything is kept back: " + shown);
    }

    private static int check(CountTable table, boolean[][] hidden, int round) {
        int rows = table.rows().size();
        int columns = table.columns().size();
        int shown = 0;
        var unknown = new ArrayList<Integer>();
        for (int r = 0; r <= rows; r++) {
            for (int c = 0; c <= columns; c++) {
                shown += hidden[r][c] ? 0 : 1;
                assertTrue(hidden[r][c] || value(table, r, c) >= LIMIT, "round " + round);
                if (hidden[r][c]) {
                    unknown.add(r * (columns + 1) + c);
                }
            }
        }
        for (int cell : unknown) {
            if (value(table, cell / (columns + 1), cell % (columns + 1)) < LIMIT) {
                assertFalse(isDetermined(unknown, cell, rows, columns), "round " + round + " cell " + cell);
            }
        }
        return shown;
    }

    /** Whether every solution of the homogeneous equations is zero in a cell: then it can be worked out. */
    private static boolean isDetermined(List<Integer> unknown, int cell, int rows, int columns) {
        var equations = new ArrayList<double[]>();
        for (int r = 0; r <= rows; r++) {
            equations.add(equation(unknown, r, -1, columns));
        }
        for (int c = 0; c <= columns; c++) {
            equations.add(equation(unknown, rows, c, columns));
        }
        int rank = rank(equations, unknown.size());
        var unit = new double[unknown.size()];
        unit[unknown.indexOf(cell)] = 1;
        equations.add(unit);
        return rank(equations, unknown.size()) == rank;
    }

    private static double[] equation(List<Integer> unknown, int rowOrRows, int column, int columns) {
        var row = new double[unknown.size()];
        for (int i = 0; i < row.length; i++) {
            int r = unknown.get(i) / (columns + 1);
            int c = unknown.get(i) % (columns + 1);
            if (column < 0 && r == rowOrRows) {
                row[i] = c == columns ? -1 : 1;
            } else if (column == c) {
                row[i] = r == rowOrRows ? -1 : 1;
            }
        }
        return row;
    }

    private static int rank(List<double[]> rows, int width) {
        var matrix = rows.stream().map(double[]::clone).toList();
        int rank = 0;
        for (int c = 0; c < width && rank < matrix.size(); c++) {
            int at = c;
            int from = rank;
            int pivot = IntStream.range(from, matrix.size()).filter(r -> Math.abs(matrix.get(r)[at]) > 1e-9)
                    .findFirst().orElse(-1);
            if (pivot >= 0) {
                var top = matrix.get(pivot).clone();
                System.arraycopy(matrix.get(rank), 0, matrix.get(pivot), 0, width);
                System.arraycopy(top, 0, matrix.get(rank), 0, width);
                for (int r = rank + 1; r < matrix.size(); r++) {
                    double factor = matrix.get(r)[c] / top[c];
                    for (int i = c; i < width; i++) {
                        matrix.get(r)[i] -= factor * top[i];
                    }
                }
                rank++;
            }
        }
        return rank;
    }

    private static long value(CountTable table, int r, int c) {
        int rows = table.rows().size();
        int columns = table.columns().size();
        return r == rows ? c == columns ? table.total() : table.column(c)
                : c == columns ? table.row(r) : table.cells()[r][c];
    }

    private static CountTable table(long[][] cells) {
        int columns = cells.length == 0 ? 0 : cells[0].length;
        var table = new CountTable(names(cells.length), names(columns), cells);
        assertEquals(cells.length, table.rows().size());
        return table;
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }
}
