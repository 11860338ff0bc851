/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print;

/**
 * A column of a table on a sheet.
 *
 * @param title its heading
 * @param share how wide it is, compared with the shares of the others
 * @param number whether it has numbers, which stand below each other at the right
 */
public record SheetColumn(String title, int share, boolean number) {

    /** A column of texts. */
    public static SheetColumn text(String title, int share) {
        return new SheetColumn(title, share, false);
    }
}
