/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access;

/** What somebody may do with a value, from nothing to everything; each level includes those before it. */
public enum Level {
    /** Sees nothing of it, not even whether there is a value. */
    NONE,
    /** Reads it. */
    READ,
    /** Reads it as it is kept, and may take it away as a whole; used for what is sealed. */
    ERASE,
    /** Reads, enters, changes and removes it. */
    WRITE;

    /** Returns the higher of two levels. */
    public Level or(Level other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether this level includes another. */
    public boolean includes(Level other) {
        return compareTo(other) >= 0;
    }
}
