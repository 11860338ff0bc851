/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import java.util.Map;

import org.cadre.core.command.Outcome;
import org.cadre.core.listing.Listing;
import org.cadre.core.text.JsonText;

/** How a list is printed. */
enum RoundFormat {
    /** Sentences and aligned columns for people. */
    TABLE,
    /** Comma-separated values for spreadsheets. */
    CSV,
    /** One object for programs. */
    JSON;

    /**
     * Returns what to print.
     *
     * @param above sentences for people
     * @param data all of it for machines, the list included
     */
    Outcome print(String above, Listing<?> listing, Map<String, Object> data) {
        return Outcome.done(switch (this) {
            case TABLE -> listing.rows().isEmpty() ? above : above + System.lineSeparator() + listing.table();
            case CSV -> listing.csv().stripTrailing();
            case JSON -> JsonText.write(data);
        }, data);
    }
}
