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

    private int[] start;
    private int[] end;
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
        this(starts, Arrays.copyOfRange(starts, 1, starts.length), entries);
    }

    /** Rows whose ends may lie before the next one's start. */
    Rows(int[] starts, int[] ends, long[] entries) {
        start = starts;
        end = ends;
        limit = null;
        this.entries = entries;
        count = ends.length;
        used = starts[count];
    }

    /** A copy that may be changed. */
    Rows copy() {
        var copy = new Rows(Arrays.copyOf(start, count + 1), Arrays.copyOf(end, count), entries.clone());
        copy.limit = limit == null ? Arrays.copyOfRange(start, 1, count + 1) : Arrays.copyOf(limit, count);
        copy.used = used;
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
        return start[row];
    }

    int end(int row) {
        return end[row];
    }

    long entry(int at) {
        return entries[at];
    }

    /** Appends an empty row. */
    void addRow() {
        limits();
        if (count == end.length) {
            int length = count + (count >> 1) + 4;
            start = Arrays.copyOf(start, length + 1);
            end = Arrays.copyOf(end, length);
            limit = Arrays.copyOf(limit, length);
        }
        start[count] = used;
        end[count] = used;
        limit[count++] = used;
    }

    /** Takes an entry out of its row; those behind it move down by one. */
    void remove(int row, int at) {
        System.arraycopy(entries, at + 1, entries, at, end[row] - at - 1);
        end[row]--;
    }

    /** Makes room for one more entry at the row's end, wherever the row lies then, and returns its place. */
    int extend(int row) {
        limits();
        if (end[row] == limit[row]) {
            moveBehind(row);
        }
        return end[row]++;
    }

    void set(int at, long entry) {
        entries[at] = entry;
    }

    /** Copies the row's entries to where they are wanted. */
    void copyRow(int row, long[] to, int at) {
        System.arraycopy(entries, start[row], to, at, end[row] - start[row]);
    }

    private void limits() {
        if (limit == null) {
            limit = Arrays.copyOfRange(start, 1, count + 1);
        }
    }

    private void moveBehind(int row) {
        int length = end[row] - start[row];
        int room = length + (length >> 1) + 4;
        if (used + room > entries.length) {
            entries = Arrays.copyOf(entries, Math.addExact(used, room) + (used >> 3));
        }
        System.arraycopy(entries, start[row], entries, used, length);
        start[row] = used;
        end[row] = used + length;
        limit[row] = used + room;
        used += room;
    }
}
