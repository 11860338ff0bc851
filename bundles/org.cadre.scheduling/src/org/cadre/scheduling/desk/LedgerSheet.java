/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.util.List;
import java.util.Set;

/**
 * A ledger as a table, of values alone: it stays true when the database it was counted in is closed.
 *
 * @param title what it is
 * @param definition how its numbers are counted, in sentences
 * @param columns its columns
 * @param lines its rows
 */
public record LedgerSheet(String title, String definition, List<Column> columns, List<Line> lines) {

    /** Copies the lists. */
    public LedgerSheet {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * A column.
     *
     * @param id its name for machines
     * @param title its heading
     * @param numeric whether it holds numbers
     */
    public record Column(String id, String title, boolean numeric) {
    }

    /**
     * A row.
     *
     * @param cells a value for each column: a text, number, truth or day; null where it is unknown
     * @param pair identity of the mentorship that it is about; null for none
     * @param cohorts identities of the cohorts that it belongs to
     * @param urgent whether something in it is overdue, late or too little
     */
    public record Line(List<Object> cells, String pair, Set<String> cohorts, boolean urgent) {
    }

    /** The rows of a cohort; all without one. */
    public List<Line> lines(String cohort, boolean urgentOnly) {
        return lines.stream().filter(line -> cohort == null || line.cohorts().contains(cohort))
                .filter(line -> !urgentOnly || line.urgent()).toList();
    }

    /** How many rows are urgent. */
    public long urgent() {
        return lines.stream().filter(Line::urgent).count();
    }
}
