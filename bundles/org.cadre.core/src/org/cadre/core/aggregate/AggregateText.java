/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.aggregate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.cadre.core.CadreException;
import org.cadre.core.text.TextTable;
import org.eclipse.osgi.util.NLS;

/** Numbers about groups as a person reads them, and as a machine does. */
@SuppressWarnings("nls")
public record AggregateText(AggregateReport report) {

    /**
     * Returns the report with the columns of one program only.
     *
     * @throws CadreException of kind INPUT if no table has a column of it
     */
    public AggregateText of(String program) throws CadreException {
        var tables = new ArrayList<AggregateTable>();
        for (var table : report.tables()) {
            var columns = IntStream.range(0, table.columns().size()).filter(c -> table.columns().get(c)
                    .equals(program) || table.columns().get(c).startsWith(program + ": ")).boxed().toList();
            if (!columns.isEmpty()) {
                tables.add(new AggregateTable(table.measure(), table.title(), table.rows(),
                        columns.stream().map(table.columns()::get).toList(), table.cells().stream()
                                .map(row -> columns.stream().map(row::get).toList()).toList()));
            }
        }
        if (tables.isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Aggregate_noProgram, program));
        }
        return new AggregateText(new AggregateReport(report.day(), report.limit(), List.copyOf(tables),
                report.meanCaseload()));
    }

    /** The tables, and what the signs in them mean. */
    public String text() {
        var parts = new ArrayList<String>();
        for (var table : report.tables()) {
            parts.add(table.title() + System.lineSeparator() + TextTable.write(lines(table)));
        }
        report.meanCaseload().ifPresent(mean -> parts.add(
                NLS.bind(Messages.Aggregate_mean, String.format(Locale.getDefault(), "%.1f", mean))));
        parts.add(NLS.bind(Messages.Aggregate_note, report.limit()) + System.lineSeparator()
                + NLS.bind(Messages.Aggregate_day, report.day()));
        return String.join(System.lineSeparator() + System.lineSeparator(), parts);
    }

    /** The lines of a table, headings first. */
    public List<List<String>> lines(AggregateTable table) {
        var lines = new ArrayList<List<String>>();
        var heading = new ArrayList<>(List.of(""));
        heading.addAll(table.columns());
        lines.add(heading);
        for (int r = 0; r < table.rows().size(); r++) {
            var line = new ArrayList<>(List.of(table.rows().get(r)));
            table.cells().get(r).forEach(cell -> line.add(shown(cell)));
            lines.add(line);
        }
        return lines;
    }

    /** The same for machines; null stands for what is kept back. */
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("day", report.day().toString());
        data.put("limit", report.limit());
        report.meanCaseload().ifPresent(mean -> data.put("meanCaseload", mean));
        for (var table : report.tables()) {
            var rows = new LinkedHashMap<String, Object>();
            for (int r = 0; r < table.rows().size(); r++) {
                var row = new LinkedHashMap<String, Object>();
                for (int c = 0; c < table.columns().size(); c++) {
                    var cell = table.cells().get(r).get(c);
                    row.put(table.columns().get(c), cell.isPresent() ? cell.getAsLong() : null);
                }
                rows.put(table.rows().get(r), row);
            }
            data.put(table.measure(), rows);
        }
        return data;
    }

    private String shown(OptionalLong cell) {
        return cell.isPresent() ? String.valueOf(cell.getAsLong())
                : Messages.Aggregate_hidden;
    }
}
