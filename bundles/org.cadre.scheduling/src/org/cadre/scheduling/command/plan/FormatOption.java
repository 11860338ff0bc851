/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.util.Map;

import org.cadre.core.command.Outcome;
import org.cadre.core.listing.Listing;
import org.cadre.core.text.JsonText;

import picocli.CommandLine.Option;

/** The option {@code --format} of lists. */
class FormatOption {

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text",
            descriptionKey = "list.format")
    private Format format;

    /** How a list is printed. */
    enum Format {
        /** Aligned columns for people. */
        TEXT,
        /** The same, as the other lists call it. */
        TABLE,
        /** Comma-separated values for spreadsheets. */
        CSV,
        /** One object for programs. */
        JSON
    }

    /** The list as it is printed; the text instead of a table without rows. */
    Outcome print(Listing<?> listing, String ifEmpty) {
        return print(listing, listing.data(), ifEmpty);
    }

    /** The list as it is printed, with data of its own for programs. */
    Outcome print(Listing<?> listing, Map<String, Object> data, String ifEmpty) {
        var text = switch (format) {
            case TEXT, TABLE -> listing.rows().isEmpty() ? ifEmpty : listing.table();
            case CSV -> listing.csv().stripTrailing();
            case JSON -> JsonText.write(data);
        };
        return Outcome.done(text, data);
    }
}
