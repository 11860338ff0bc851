/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

/**
 * The number of the last commit that was acknowledged, beside the database: Derby takes a damaged end of its log for
 * one that was never written, and would start without the commits in it and without a word.
 *
 * @param folder the folder of the database
 */
record LastCommit(Path folder) {

    private static final int SIZE = 2 * Long.BYTES;

    /** Takes note of a commit. A note that fails makes nothing wrong, only less certain. */
    void write(long sequence) {
        try (var out = new RandomAccessFile(file().toFile(), "rw")) {
            out.write(ByteBuffer.allocate(SIZE).putLong(sequence).putLong(crc(sequence)).array());
        } catch (IOException e) {
            System.getLogger(LastCommit.class.getName()).log(Level.WARNING, file().toString(), e);
        }
    }

    /**
     * Checks that a database has what was acknowledged.
     *
     * @param last the number of the last commit that the database has
     */
    void check(long last) throws CadreException {
        long promised = read();
        if (last < promised) {
            throw CadreException.failure(NLS.bind(DiskTexts.Open_commitsLost,
                    new Object[] { folder, promised - last, file().getFileName() }), null);
        }
    }

    /** The number that was noted; 0 if there is none that can be trusted. */
    private long read() throws CadreException {
        try {
            var bytes = Files.exists(file()) ? ByteBuffer.wrap(Files.readAllBytes(file())) : ByteBuffer.allocate(0);
            long sequence = bytes.capacity() == SIZE ? bytes.getLong() : 0;
            return sequence > 0 && bytes.getLong() == crc(sequence) ? sequence : 0;
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(DiskTexts.Verify_notRead, e.getMessage()), e);
        }
    }

    private Path file() {
        return folder.resolve("last");
    }

    private static long crc(long sequence) {
        var crc = new CRC32();
        crc.update(ByteBuffer.allocate(Long.BYTES).putLong(0, sequence));
        return crc.getValue();
    }
}
