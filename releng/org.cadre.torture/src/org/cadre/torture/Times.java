/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.PrintStream;

/**
 * How long children needed to open one database.
 *
 * @param opened to open it; the start of Java is not counted, keys that are derived from a passphrase are
 * @param read to open it and read everything
 * @param started from the start of the process to everything read
 * @param verified to open it, read everything, and test it
 */
record Times(Figures opened, Figures read, Figures started, Figures verified) {

    Times() {
        this(new Figures(), new Figures(), new Figures(), new Figures());
    }

    void print(PrintStream out, String name) {
        out.println(name + ": open " + opened);
        out.println(name + ": open and read everything " + read);
        out.println(name + ": process start to everything read " + started);
        out.println(name + ": open, read and verify " + verified);
    }
}
