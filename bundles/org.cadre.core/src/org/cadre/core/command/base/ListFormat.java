/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command.base;

import org.cadre.core.command.Outcome;
import org.cadre.core.listing.Listing;
import org.cadre.core.text.JsonText;

/** How a list is printed. */
enum ListFormat {
    /** Aligned columns for people. */
    TABLE,
    /** Comma-separated values for spreadsheets. */
    CSV,
    /** One object for programs. */
    JSON;

    /** Returns the list to print; the text instead of a table without rows. */
    Outcome print(Listing<?> listing, String ifEmpty) {
        var text = switch (this) {
            case TABLE -> listing.rows().isEmpty() ? ifEmpty : listing.table();
            case CSV -> listing.csv().stripTrailing();
            case JSON -> JsonText.write(listing.data());
        };
        return Outcome.done(text, listing.data());
    }
}
