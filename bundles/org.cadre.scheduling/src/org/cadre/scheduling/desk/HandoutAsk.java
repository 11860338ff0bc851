/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.cadre.scheduling.print.Paper;
import org.cadre.scheduling.print.SheetFormat;

/**
 * What is to be handed out.
 *
 * @param kind what it is
 * @param program identity of the program whose pairs and cohorts are meant
 * @param whose whose it is; of no meaning for coverage requests and the budget of substitutes
 * @param chosen identities of those who are meant; empty for all of them
 * @param from the first day
 * @param to the last day
 * @param formats in which forms sheets are written; of no meaning for calendar files
 * @param folder where files are written
 * @param paper on what PDF is printed; null for what is usual where the district is
 */
public record HandoutAsk(Kind kind, String program, Whose whose, List<String> chosen, LocalDate from,
        LocalDate to, Set<SheetFormat> formats, Path folder, Paper paper) {

    /** Copies the collections. */
    public HandoutAsk {
        chosen = List.copyOf(chosen);
        formats = Set.copyOf(formats);
    }

    /** What can be handed out. */
    public enum Kind {
        /** Files for calendar programs. */
        CALENDARS,
        /** What everybody has in a week, on paper. */
        SHEETS,
        /** Classes to cover, for the office of each school. */
        COVERAGE,
        /** Substitute half-days and money of each school. */
        BUDGET
    }

    /** Whose calendars there are. */
    public enum Whose {
        /** Those of people: who takes part in a session or covers a class. */
        PEOPLE,
        /** Those of pairs. */
        PAIRS,
        /** Those of schools. */
        SCHOOLS,
        /** Those of cohorts. */
        COHORTS
    }
}
