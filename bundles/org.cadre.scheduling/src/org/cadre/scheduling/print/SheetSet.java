/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print;

import java.time.LocalDate;
import java.util.List;

/**
 * The sheets of one file.
 *
 * @param title what the file is, for lists of documents
 * @param owner the district's name, which stands on every page; empty if unknown
 * @param day the day on which it is made
 * @param sheets the sheets in order
 */
public record SheetSet(String title, String owner, LocalDate day, List<Sheet> sheets) {

    /** Copies the list and makes every text one line. */
    public SheetSet {
        title = OneLine.of(title);
        owner = OneLine.of(owner);
        sheets = List.copyOf(sheets);
    }
}
