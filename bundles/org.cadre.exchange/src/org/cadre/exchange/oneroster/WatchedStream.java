/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.SubMonitor;

/** Stops reading when the user cancels. */
class WatchedStream extends FilterInputStream {

    private final SubMonitor monitor;

    WatchedStream(InputStream in, SubMonitor monitor) {
        super(in);
        this.monitor = monitor;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        monitor.checkCanceled();
        return super.read(buffer, offset, length);
    }
}
