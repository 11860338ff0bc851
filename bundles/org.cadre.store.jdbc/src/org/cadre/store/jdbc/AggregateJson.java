/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import org.cadre.core.aggregate.AggregateReport;
import org.cadre.core.aggregate.AggregateTable;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Numbers about groups as one text; what is kept back is null in it. */
interface AggregateJson {

    /** The text's structure. */
    record Report(String day, int limit, Double meanCaseload, List<Table> tables) {
    }

    /** A table of it. */
    record Table(String measure, String title, List<String> rows, List<String> columns,
            List<List<Long>> cells) {
    }

    /** Writes a report down. */
    static String write(AggregateReport report) {
        var tables = report.tables().stream().map(t -> new Table(t.measure(), t.title(), t.rows(), t.columns(),
                t.cells().stream().map(AggregateJson::shown).toList())).toList();
        var mean = report.meanCaseload().isPresent() ? report.meanCaseload().getAsDouble() : null;
        return gson().toJson(new Report(report.day().toString(), report.limit(), mean, tables));
    }

    /** Reads what {@link #write} wrote. */
    static AggregateReport read(String text) {
        var report = gson().fromJson(text, Report.class);
        var tables = report.tables().stream().map(t -> new AggregateTable(t.measure(), t.title(), t.rows(),
                t.columns(), t.cells().stream().map(AggregateJson::cells).toList())).toList();
        return new AggregateReport(LocalDate.parse(report.day()), report.limit(), tables,
                report.meanCaseload() == null ? OptionalDouble.empty()
                        : OptionalDouble.of(report.meanCaseload()));
    }

    private static List<Long> shown(List<OptionalLong> cells) {
        var shown = new ArrayList<Long>();
        cells.forEach(cell -> shown.add(cell.isPresent() ? cell.getAsLong() : null));
        return shown;
    }

    private static List<OptionalLong> cells(List<Long> shown) {
        return shown.stream().map(n -> n == null ? OptionalLong.empty() : OptionalLong.of(n)).toList();
    }

    private static Gson gson() {
        return new GsonBuilder().serializeNulls().create();
    }
}
