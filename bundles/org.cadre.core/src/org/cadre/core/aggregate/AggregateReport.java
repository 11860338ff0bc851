/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.aggregate;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What an auditor sees of a district: numbers about groups, nobody in particular.
 *
 * @param day the day whose numbers these are
 * @param limit the smallest number that is shown
 * @param tables the numbers
 * @param meanCaseload weighted mentees for each mentor with a running pair; empty if it says too much
 */
public record AggregateReport(LocalDate day, int limit, List<AggregateTable> tables,
        OptionalDouble meanCaseload) {

    /** The smallest number that is shown unless somebody asks for a greater one. */
    public static final int LIMIT = 10;

    /** Returns the table of a measure. */
    public AggregateTable table(String measure) {
        return tables.stream().filter(t -> t.measure().equals(measure)).findFirst().orElseThrow();
    }
}
