/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cadre.core.listing.ListColumn;
import org.cadre.core.listing.Listing;

/**
 * A ledger with what its numbers mean.
 *
 * @param title what it is
 * @param definition how its numbers are counted, in sentences
 * @param listing the rows
 * @param <R> the type of the rows
 */
@SuppressWarnings("nls")
public record Ledger<R>(String title, String definition, Listing<R> listing) {

    /** As people read it: the definition, then the table. */
    public String text() {
        var table = listing.rows().isEmpty() ? Messages.Ledger_empty : listing.table();
        return String.join(System.lineSeparator(), title, definition, table);
    }

    /** As CSV, with the definition in the last column, so that it stays beside the numbers. */
    public String csv() {
        var columns = Stream.concat(listing.columns().stream(), Stream.of(
                new ListColumn<R>("definition", Messages.Ledger_definition, row -> definition))).toList();
        return new Listing<>(listing.id(), columns, listing.rows()).csv();
    }

    /** As data for machines. */
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("definition", definition);
        data.putAll(listing.data());
        return data;
    }

    static <R> Ledger<R> of(String id, String title, String definition, List<ListColumn<R>> columns,
            List<R> rows) {
        return new Ledger<>(title, definition, new Listing<>(id, columns, rows));
    }
}
