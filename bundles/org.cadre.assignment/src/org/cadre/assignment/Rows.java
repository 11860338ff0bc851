/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * Rows of numbers side by side in one array. A row that has no room left for one more moves behind all others
 * and gets room for half as many again, so that a row never grows into its neighbor and growing costs little.
 */
final class Rows {

    /** Start and end of each row by turns, so that both are fetched at once. */
    private int[] bounds;
    private int[] limit;
    private long[] entries;
    private int count;
    private int used;

    /**
     * Rows without gaps.
     *
     * @param starts of the rows, and at last where the last one ends
     */
    Rows(int[] starts, long[] entries) {
        this(bounds(starts), entries, starts.length - 1, starts[starts.length - 1]);
    }

    private Rows(int[] bounds, long[] entries, int count, int used) {
        this.bounds = bounds;
        this.entries = entries;
        this.count = count;
        this.used = used;
    }

    private static int[] bounds(int[] starts) {
        int[] bounds = new int[2 * starts.length - 2];
        for (int row = 0; row + 1 < starts.length; row++) {
            bounds[2 * row] = starts[row];
            bounds[2 * row + 1] = starts[row + 1];
        }
        return bounds;
    }

    /** A copy that may be changed. */
    Rows copy() {
        var copy = new Rows(Arrays.copyOf(bounds, 2 * count), entries.clone(), count, used);
        copy.limit = limit == null ? null : Arrays.copyOf(limit, count);
        return copy;
    }

    int count() {
        return count;
    }

    /** Length of the array, gaps included. */
    int size() {
        return entries.length;
    }

    int first(int row) {
        return bounds[2 * row];
    }

    int end(int row) {
        return bounds[2 * row + 1];
    }

    /** All entries; the array itself, until a row gets another one. */
    long[] entries() {
        return entries;
    }

    long entry(int at) {
        return entries[at];
    }

    /** Appends an empty row. */
    void addRow() {
        limits();
        if (count == limit.length) {
            int length = count + (count >> 1) + 4;
            bounds = Arrays.copyOf(bounds, 2 * length);
            limit = Arrays.copyOf(limit, length);
        }
        bounds[2 * count] = used;
        bounds[2 * count + 1] = used;
        limit[count++] = used;
    }

    /** Takes an entry out of its row; those behind it move down by one. */
    void remove(int row, int at) {
        limits();
        System.arraycopy(entries, at + 1, entries, at, end(row) - at - 1);
        bounds[2 * row + 1]--;
    }

    /** Makes room for one more entry at the row's end, wherever the row lies then, and returns its place. */
    int extend(int row) {
        limits();
        if (end(row) == limit[row]) {
            moveBehind(row);
        }
        return bounds[2 * row + 1]++;
    }

    void set(int at, long entry) {
        entries[at] = entry;
    }

    /** Copies the row's entries to where they are wanted. */
    void copyRow(int row, long[] to, int at) {
        System.arraycopy(entries, first(row), to, at, end(row) - first(row));
    }

    /** Until the first change, rows end where the next ones start. */
    private void limits() {
        if (limit == null) {
            limit = new int[count];
            Arrays.setAll(limit, this::end);
        }
    }

    private void moveBehind(int row) {
        int length = end(row) - first(row);
        int room = length + (length >> 1) + 4;
        if (used + room > entries.length) {
            entries = Arrays.copyOf(entries, Math.addExact(used, room) + (used >> 3));
        }
        System.arraycopy(entries, first(row), entries, used, length);
        bounds[2 * row] = used;
        bounds[2 * row + 1] = used + length;
        limit[row] = used + room;
        used += room;
    }
}
