/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import org.cadre.core.CadreException;

/**
 * Adds up what a transaction writes and asks the engine now and then whether there is room for it, and for taking it
 * back. An engine that finds out by itself in the midst of a large transaction cannot even take it back.
 */
final class Room {

    /** How much may be written without asking, in characters; and how many rows. */
    private static final long CHARACTERS = 1 << 17;
    private static final int ROWS = 1000;
    /**
     * What is certainly needed, in percent of what may be needed: rows of 1000 characters took 2.5 bytes of the disk
     * for each of what is counted here, rows of 20 characters 4.1.
     */
    private static final int CERTAIN = 40;
    /** What a value takes that is no text, and what a row takes besides its values. */
    private static final int VALUE = 16;
    private static final int ROW = 100;

    private final Engine engine;
    private long rows;
    private long asked;
    private long characters;

    Room(Engine engine) {
        this.engine = engine;
    }

    /**
     * Rows are about to be written after some others.
     *
     * @throws CadreException if there is certainly no room for them, so that nobody has to wait to hear it
     */
    void expect(Stream<RowChange> more) throws CadreException {
        var sizes = more.mapToLong(change -> size(change.before()) + size(change.after())).summaryStatistics();
        engine.checkRoom(rows + sizes.getCount(), sizes.getSum() * CERTAIN / 100);
    }

    /** A row is about to be written; returns whether so much was added up that it should be written first. */
    boolean add(RowChange change) {
        rows++;
        characters += size(change.before()) + size(change.after());
        return characters >= CHARACTERS || rows - asked >= ROWS;
    }

    /**
     * Asks for room for everything that was added since the last time.
     *
     * @throws CadreException if there is none
     */
    void ask() throws CadreException {
        engine.checkRoom(rows, characters);
        asked = rows;
        characters = 0;
    }

    private static long size(Row row) {
        return row == null ? 0 : ROW + Arrays.stream(row.values()).filter(Objects::nonNull)
                .mapToLong(value -> value instanceof String text ? text.length() : VALUE).sum();
    }
}
