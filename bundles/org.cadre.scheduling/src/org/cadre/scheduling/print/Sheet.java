/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print;

import java.util.List;

/**
 * What is for one reader: it begins on a page of its own, and has its own page numbers.
 *
 * @param title whose it is: a person, a pair, a school, a cohort
 * @param context which time it is about, for instance the week; stands on every page
 * @param note a sentence below the title; empty for none
 * @param tables the tables in order; none says that nothing is planned
 */
public record Sheet(String title, String context, String note, List<SheetTable> tables) {

    /** Copies the list and makes every text one line. */
    public Sheet {
        title = OneLine.of(title);
        context = OneLine.of(context);
        note = OneLine.of(note);
        tables = List.copyOf(tables);
    }
}
