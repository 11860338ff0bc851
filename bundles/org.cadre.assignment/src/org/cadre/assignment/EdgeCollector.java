/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/** Takes edges in any order and makes the sorted table. */
final class EdgeCollector {

    private final int sourceCount;
    private final int targetCount;
    private final int[] counts;
    private int[] sources;
    private int lastSource;
    private long[] pairs = new long[16];
    private int size;
    private boolean keepCheapest;

    EdgeCollector(int sourceCount, int targetCount) {
        this.sourceCount = sourceCount;
        this.targetCount = targetCount;
        counts = new int[sourceCount];
    }

    void add(int source, int target, int cost) {
        if (size == pairs.length) {
            resize(size + (size >> 1) + 16);
        }
        if (source < lastSource && sources == null) {
            rememberSources();
        }
        if (sources != null) {
            sources[size] = source;
        }
        lastSource = source;
        counts[source]++;
        pairs[size++] = EdgeTable.pair(target, cost);
    }

    /** Makes room for so many more at once. */
    void reserve(int more) {
        if (size + more > pairs.length) {
            resize(size + more);
        }
    }

    /** Of several edges of one pair, keeps the cheapest instead of refusing. */
    void keepCheapest() {
        keepCheapest = true;
    }

    /** Makes the table. If the edges came by source, it takes them over as they lie, without a copy. */
    EdgeTable toTable() {
        int[] rowStart = rowStarts();
        long[] rows = sources == null ? trimmed() : byRow(rowStart);
        sortRows(rowStart, rows);
        int[] lastOf = new int[targetCount];
        Arrays.fill(lastOf, -1);
        for (int source = 0; source < sourceCount; source++) {
            for (int edge = rowStart[source]; edge < rowStart[source + 1]; edge++) {
                int target = EdgeTable.target(rows[edge]);
                if (lastOf[target] == source) {
                    return withoutDuplicates(source, target, rowStart, rows);
                }
                lastOf[target] = source;
            }
        }
        return new EdgeTable(rowStart, rows);
    }

    private EdgeTable withoutDuplicates(int source, int target, int[] rowStart, long[] rows) {
        if (!keepCheapest) {
            throw new IllegalArgumentException(
                    "Source %d has more than one edge to target %d".formatted(source, target));
        }
        int[] keptStart = new int[sourceCount + 1];
        long[] kept = new long[rows.length];
        int[] lastOf = new int[targetCount];
        Arrays.fill(lastOf, -1);
        int count = 0;
        for (int row = 0; row < sourceCount; row++) {
            for (int edge = rowStart[row]; edge < rowStart[row + 1]; edge++) {
                // The cheapest comes first in its row.
                if (lastOf[EdgeTable.target(rows[edge])] != row) {
                    lastOf[EdgeTable.target(rows[edge])] = row;
                    kept[count++] = rows[edge];
                }
            }
            keptStart[row + 1] = count;
        }
        return new EdgeTable(keptStart, Arrays.copyOf(kept, count));
    }

    /** While edges come by source, counting them says whose they are. */
    private void rememberSources() {
        sources = new int[pairs.length];
        int at = 0;
        for (int source = 0; source < sourceCount; source++) {
            Arrays.fill(sources, at, at + counts[source], source);
            at += counts[source];
        }
    }

    /** The pairs as they are. Sharing them is safe: before the next one is added, they are copied. */
    private long[] trimmed() {
        if (size < pairs.length) {
            resize(size);
        }
        return pairs;
    }

    /** Puts the cheapest first in each row, ties by target. */
    static void sortRows(int[] rowStart, long[] rows) {
        for (int source = 0; source + 1 < rowStart.length; source++) {
            int end = rowStart[source + 1];
            for (int edge = rowStart[source] + 1; edge < end; edge++) {
                if (rows[edge] < rows[edge - 1]) {
                    Arrays.sort(rows, rowStart[source], end);
                    break;
                }
            }
        }
    }

    private void resize(int length) {
        sources = sources == null ? null : Arrays.copyOf(sources, length);
        pairs = Arrays.copyOf(pairs, length);
    }

    private int[] rowStarts() {
        int[] starts = new int[sourceCount + 1];
        for (int source = 0; source < sourceCount; source++) {
            starts[source + 1] = starts[source] + counts[source];
        }
        return starts;
    }

    private long[] byRow(int[] rowStart) {
        int[] next = Arrays.copyOf(rowStart, sourceCount);
        long[] result = new long[size];
        for (int i = 0; i < size; i++) {
            result[next[sources[i]]++] = pairs[i];
        }
        return result;
    }
}
