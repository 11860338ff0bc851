/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

/**
 * Looks before each transaction whether the disk of a database is there and has space. An engine that finds out
 * by itself only when it has written half stops, and has to start again. Thread-safe.
 */
final class DiskGuard {

    /** With less space than this nothing is begun that writes, in bytes: the next log file, and some pages. */
    private static final long LEAST = 3 << 20;
    /** What a character takes at most: as often as it is written, in UTF-8, to the log, to its page, and to history. */
    private static final int PER_CHARACTER = 6;
    /** What the log takes when a row with its indexes is taken back; 134 to 184 bytes were measured. */
    private static final int PER_ROW = 256;

    private final Path data;
    private final String place;
    private final DiskReserve reserve;
    private final Runnable stop;
    private Object identity;
    private boolean isFull;
    private boolean saysSpace;

    /**
     * @param files the folder with the engine's files, within that of the database
     * @param place how messages name the database
     * @param stop stops the engine if it runs, so that it starts again when it is next used
     */
    DiskGuard(Path files, String place, Runnable stop) {
        this.data = files.resolve("seg0");
        this.place = place;
        this.reserve = new DiskReserve(files.resolveSibling("reserve"));
        this.stop = stop;
    }

    /** Refuses with a sentence what cannot be done now. */
    synchronized void check(boolean writing) throws CadreException {
        checkPresence();
        if (writing && saysSpace && reserve.usable() < (isFull ? LEAST + DiskReserve.SIZE : LEAST)) {
            throw full(null);
        }
        if (writing) {
            isFull = false;
            reserve.take();
        }
        saysSpace |= reserve.usable() > 0;
    }

    /**
     * Refuses with a sentence to go on with a transaction that could neither be ended nor taken back.
     *
     * @param rows how many rows it writes in all
     * @param characters how much it is about to write
     */
    synchronized void checkRoom(long rows, long characters) throws CadreException {
        long usable = reserve.usable();
        if (saysSpace && usable < LEAST) {
            throw full(null);
        }
        if (saysSpace && usable < LEAST + rows * PER_ROW + characters * PER_CHARACTER) {
            throw CadreException.failure(NLS.bind(DiskTexts.Disk_nearlyFull, place), null);
        }
    }

    /**
     * The disk was full, or the engine stopped because it was: gives it what is kept for that.
     *
     * @return whether something was given, so that work that only reads may be tried again
     */
    synchronized boolean filled() {
        isFull = true;
        return reserve.give();
    }

    /** What users are told if the disk is full. */
    CadreException full(Throwable cause) {
        return CadreException.failure(NLS.bind(DiskTexts.Disk_full, place), cause);
    }

    /** An engine that goes on with files that are no longer where they were would write into nothing. */
    private void checkPresence() throws CadreException {
        try {
            var present = Files.readAttributes(data, BasicFileAttributes.class).fileKey();
            if (identity != null && !identity.equals(present)) {
                stop.run();
            }
            identity = present;
        } catch (IOException e) {
            stop.run();
            throw CadreException.failure(NLS.bind(DiskTexts.Disk_gone, place), e);
        }
    }
}
