/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.util.Objects;

/**
 * What a table has, in numbers by which two copies of it can be compared.
 *
 * @param name the table
 * @param rows how many rows it has
 * @param digest a number made of every value of every row, as hexadecimal text; the order of rows does not
 *            matter
 */
public record TableSum(String name, long rows, String digest) {

    /** Refuses absent parts. */
    public TableSum {
        Objects.requireNonNull(name);
        Objects.requireNonNull(digest);
    }
}
