/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print.pdf;

import java.security.SecureRandom;

/**
 * Names the parts of fonts that are embedded alike every time. The library draws six letters at random, as
 * nothing secret; with these, the same sheets are the same bytes.
 */
@SuppressWarnings("serial")
final class SameName extends SecureRandom {

    private static final double LETTERS = 26;
    private static final int LENGTH = 6;

    private final int number;
    private int drawn;

    /** Draws the name with that number, from 0 to 25. */
    SameName(int number) {
        this.number = number;
    }

    /** Draws A five times, then the letter of the number. */
    @Override
    public double nextDouble() {
        drawn = drawn % LENGTH + 1;
        return drawn < LENGTH ? 0 : (number % LETTERS + 0.5) / LETTERS;
    }
}
