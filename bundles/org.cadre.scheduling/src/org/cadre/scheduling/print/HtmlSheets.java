/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes sheets as a page made for printing, in any script that the printer's machine has letters for. It
 * loads nothing.
 */
@SuppressWarnings("nls")
public final class HtmlSheets {

    private static final String STYLE = """
            body { font: 11pt/1.4 system-ui, sans-serif; color: #000; background: #fff; margin: 2rem auto;
              max-width: 48rem; padding: 0 1rem; }
            h1 { font-size: 16pt; margin: 0 0 .25rem; }
            h2 { font-size: 12pt; margin: 1.25rem 0 .25rem; break-after: avoid; }
            p { margin: 0 0 .5rem; }
            section { break-after: page; margin-bottom: 3rem; }
            section:last-of-type { break-after: auto; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; }
            th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0;
              border-bottom: 1px solid #999; overflow-wrap: anywhere; }
            td.number, th.number { text-align: right; }
            tr { break-inside: avoid; }
            @page { margin: 18mm; }
            @media print { body { margin: 0; max-width: none; padding: 0; } }
            """;

    private HtmlSheets() {
    }

    /** A whole page with all sheets, each of which is printed on pages of its own. */
    public static String page(SheetSet set) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy"
                  content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s</title>
                <style>
                %s</style></head>
                <body>
                %s</body></html>
                """.formatted(escape(set.title()), STYLE, join(set.sheets(), HtmlSheets::section));
    }

    private static String section(Sheet sheet) {
        var content = sheet.tables().isEmpty() ? paragraph(Messages.Sheet_nothing)
                : join(sheet.tables(), HtmlSheets::table);
        return "<section>\n<h1>" + escape(sheet.title()) + "</h1>\n" + paragraph(sheet.context())
                + paragraph(sheet.note()) + content + "</section>\n";
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : "<p>" + escape(text) + "</p>\n";
    }

    private static String table(SheetTable table) {
        var columns = table.columns();
        int shares = columns.stream().mapToInt(SheetColumn::share).sum();
        var heading = table.heading().isEmpty() ? "" : "<h2>" + escape(table.heading()) + "</h2>\n";
        var widths = join(columns, column -> "<col style=\"width: " + 100 * column.share() / shares + "%\">");
        var head = join(columns, column -> "<th scope=\"col\"" + kind(column) + '>' + escape(column.title())
                + "</th>");
        return heading + "<table>\n<colgroup>" + widths + "</colgroup>\n<thead><tr>" + head
                + "</tr></thead>\n<tbody>\n" + join(table.rows(), row -> row(columns, row))
                + "</tbody></table>\n";
    }

    private static String row(List<SheetColumn> columns, List<String> row) {
        return IntStream.range(0, row.size()).mapToObj(i -> "<td" + kind(columns.get(i)) + '>'
                + escape(row.get(i)) + "</td>").collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String kind(SheetColumn column) {
        return column.number() ? " class=\"number\"" : "";
    }

    private static <T> String join(List<T> all, Function<T, String> write) {
        return all.stream().map(write).collect(Collectors.joining());
    }

    /** The text with everything escaped that means something in HTML. */
    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }
}
