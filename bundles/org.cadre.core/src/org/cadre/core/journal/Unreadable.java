/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

/** A journal that cannot be read. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** Why it cannot. */
    public enum Why {
        /** It was not written to its end, or changed afterwards. */
        DAMAGED,
        /** It belongs to a protected database, and there is no key or another one. */
        LOCKED,
        /** A newer program, or one with more modules, wrote it. */
        NEWER
    }

    Unreadable(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    /** Why it cannot be read. */
    public Why why() {
        return why;
    }
}
