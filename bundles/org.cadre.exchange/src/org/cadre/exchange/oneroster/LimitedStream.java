/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops when an archive's entry yields more than a roster can have, whatever the archive says about its
 * size.
 */
class LimitedStream extends FilterInputStream {

    /** Tables of ids and names shrink to a twentieth; this leaves room for files that repeat themselves. */
    private static final long HIGHEST_RATIO = 400;
    private static final long FREE = 16L << 20;

    private final long limit;
    private long count;

    LimitedStream(InputStream in, long limit, long compressed) {
        super(in);
        this.limit = Math.min(limit, Math.max(FREE, HIGHEST_RATIO * Math.max(1, compressed)));
    }

    /** More came than the limits allow. */
    static class LimitException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        counted(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        counted(read);
        return read;
    }

    private void counted(int read) throws LimitException {
        count += Math.max(0, read);
        if (count > limit) {
            throw new LimitException();
        }
    }
}
