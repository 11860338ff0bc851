/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access;

import java.util.Objects;

/**
 * What somebody may do with values of one feature, depending on whose record it is.
 *
 * @param all with those of anybody
 * @param related with those of the people and relationships that the account's person belongs to; at least all
 * @param self with the account's person's or the account's own; at least related
 */
public record Grant(Level all, Level related, Level self) {

    /** Nothing at all. */
    public static final Grant NONE = new Grant(Level.NONE, Level.NONE, Level.NONE);
    /** Everything. */
    public static final Grant FULL = new Grant(Level.WRITE, Level.WRITE, Level.WRITE);

    /** Refuses grants that give less for what is nearer. */
    public Grant {
        Objects.requireNonNull(all);
        if (!related.includes(all) || !self.includes(related)) {
            throw new IllegalArgumentException(all + " " + related + " " + self); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /**
     * Returns the grant that a letter of the table stands for: W writes, E reads and erases, R reads, all of
     * it; w writes own and reads related, r reads related, v writes and s reads own only; x reads all and
     * writes own; y
     * reads and erases all and writes own; - nothing.
     */
    static Grant of(char letter) {
        return switch (letter) {
            case 'W' -> FULL;
            case 'E' -> new Grant(Level.ERASE, Level.ERASE, Level.ERASE);
            case 'R' -> new Grant(Level.READ, Level.READ, Level.READ);
            case 'x' -> new Grant(Level.READ, Level.READ, Level.WRITE);
            case 'y' -> new Grant(Level.ERASE, Level.ERASE, Level.WRITE);
            case 'w' -> new Grant(Level.NONE, Level.READ, Level.WRITE);
            case 'r' -> new Grant(Level.NONE, Level.READ, Level.READ);
            case 'v' -> new Grant(Level.NONE, Level.NONE, Level.WRITE);
            case 's' -> new Grant(Level.NONE, Level.NONE, Level.READ);
            case '-' -> NONE;
            default -> throw new IllegalArgumentException(String.valueOf(letter));
        };
    }

    /** Returns what two grants give together, as more than one role adds up. */
    public Grant or(Grant other) {
        return new Grant(all.or(other.all), related.or(other.related), self.or(other.self));
    }

    /** Whether there is any record of which it can be read. */
    public boolean isReadable() {
        return self != Level.NONE;
    }

    /** Whether it can be read in every record. */
    public boolean isReadableInAll() {
        return all != Level.NONE;
    }
}
