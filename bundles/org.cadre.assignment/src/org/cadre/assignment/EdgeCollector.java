package org.cadre.assignment;

import java.util.Arrays;

/** Takes edges in any order and makes the sorted table. */
final class EdgeCollector {

    private final int sourceCount;
    private final int targetCount;
    private int[] sources = new int[16];
    private long[] pairs = new long[16];
    private int size;

    EdgeCollector(int sourceCount, int targetCount) {
        this.sourceCount = sourceCount;
        this.targetCount = targetCount;
    }

    void add(int source, int target, int cost) {
        if (size == sources.length) {
            resize(size + (size >> 1));
        }
        sources[size] = source;
        pairs[size++] = EdgeTable.pair(target, cost);
    }

    /** Makes room for so many more at once. */
    void reserve(int more) {
        if (size + more > sources.length) {
            resize(size + more);
        }
    }

    EdgeTable toTable() {
        int[] rowStart = rowStarts();
        long[] sorted = byRow(rowStart);
        rejectDuplicates(rowStart, sorted);
        for (int source = 0; source < sourceCount; source++) {
            Arrays.sort(sorted, rowStart[source], rowStart[source + 1]);
        }
        return new EdgeTable(rowStart, sorted);
    }

    private void resize(int length) {
        sources = Arrays.copyOf(sources, length);
        pairs = Arrays.copyOf(pairs, length);
    }

    private int[] rowStarts() {
        int[] starts = new int[sourceCount + 1];
        for (int i = 0; i < size; i++) {
            starts[sources[i] + 1]++;
        }
        for (int source = 0; source < sourceCount; source++) {
            starts[source + 1] += starts[source];
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

    private void rejectDuplicates(int[] rowStart, long[] sorted) {
        int[] lastSource = new int[targetCount];
        Arrays.fill(lastSource, -1);
        for (int source = 0; source < sourceCount; source++) {
            for (int edge = rowStart[source]; edge < rowStart[source + 1]; edge++) {
                int target = EdgeTable.target(sorted[edge]);
                if (lastSource[target] == source) {
                    throw new IllegalArgumentException(
                            "Source %d has more than one edge to target %d".formatted(source, target));
                }
                lastSource[target] = source;
            }
        }
    }
}
