/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.access.AccessEntry;
import org.cadre.core.access.AccessLog.Head;
import org.cadre.core.text.CsvText;
import org.eclipse.osgi.util.NLS;

/** An access log as a page for the browser and as a table. */
@SuppressWarnings("nls")
public record AccessReport(String database, List<AccessEntry> lines, Optional<Head> head) {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><title>%1$s</title><style>
            body { font: 14px/1.4 sans-serif; margin: 2em; color: #222; background: #fff; }
            table { border-collapse: collapse; } th, td { text-align: left; padding: .3em .8em;
            border-bottom: 1px solid #ccc; vertical-align: top; }
            </style></head><body><h1>%1$s</h1><p>%2$s</p>
            <table><thead>%3$s</thead><tbody>
            %4$s
            </tbody></table></body></html>
            """;

    /** The page. */
    public String html() {
        return PAGE.formatted(escape(NLS.bind(Messages.Log_reportTitle, database)),
                escape(NLS.bind(Messages.Log_reportNote, head.map(Head::toString).orElse("-"))),
                row("th", heading()), lines.stream().map(line -> row("td", AccessText.cells(line)))
                        .collect(Collectors.joining("\n")));
    }

    /** The table, with guarded formulas. */
    public String csv() {
        return CsvText.write(Stream.concat(Stream.of(heading()), lines.stream().map(AccessText::cells)).toList());
    }

    private static List<String> heading() {
        return List.of(Messages.Log_heading.split("\\|"));
    }

    private static String row(String kind, List<String> cells) {
        return cells.stream().map(cell -> "<" + kind + ">" + escape(cell) + "</" + kind + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
