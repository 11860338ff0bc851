/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture.secrets;

import java.io.BufferedInputStream;
import java.io.IOException;

/** How a file is packed, by its first bytes. */
enum Packing {

    NONE, ZIP, GZIP, ZLIB;

    /** Looks at the first bytes and leaves the stream where it was. */
    static Packing of(BufferedInputStream in) throws IOException {
        in.mark(8);
        int first = in.read();
        int second = in.read();
        in.reset();
        if (first == 'P' && second == 'K') {
            return ZIP;
        }
        if (first == 0x1f && second == 0x8b) {
            return GZIP;
        }
        return first == 0x78 && second >= 0 && (first * 256 + second) % 31 == 0 ? ZLIB : NONE;
    }
}
