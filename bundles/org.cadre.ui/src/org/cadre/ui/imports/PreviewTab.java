/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.text.MessageFormat;
import java.util.List;
import java.util.function.Function;

import org.cadre.ui.table.Column;

/**
 * One list of a preview.
 *
 * @param id stable name, under which the user's choice of columns is remembered
 * @param name what the rows have in common: New, Changed, Ended, Rejected
 * @param whenEmpty what stands there if there is no row
 * @param columns the columns
 * @param explanation what there is to say about a row beyond what fits into its cells; empty if nothing
 * @param rows the rows
 * @param <T> the type of the rows
 */
public record PreviewTab<T>(String id, String name, String whenEmpty, List<Column<T>> columns,
        Function<T, String> explanation, List<T> rows) {

    /** The name with the number of rows. */
    public String title() {
        return MessageFormat.format("{0} ({1,number,integer})", name, rows.size()); //$NON-NLS-1$
    }
}
