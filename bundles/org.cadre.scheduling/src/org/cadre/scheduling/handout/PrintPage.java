/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Builds pages made for printing, in any script that the printer's machine has letters for. They load
 * nothing.
 */
@SuppressWarnings("nls")
final class PrintPage {

    private static final String STYLE = """
            body { font: 11pt/1.4 system-ui, sans-serif; color: #000; background: #fff; margin: 2rem auto;
              max-width: 48rem; padding: 0 1rem; }
            h1 { font-size: 16pt; margin: 0 0 .25rem; }
            h2 { font-size: 12pt; margin: 1.25rem 0 .25rem; break-after: avoid; }
            p { margin: 0 0 .5rem; }
            section { break-after: page; margin-bottom: 3rem; }
            section:last-of-type { break-after: auto; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; }
            .of3 th:first-child { width: 9rem; }
            .of3 th:last-child { width: 30%; }
            th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0;
              border-bottom: 1px solid #999; overflow-wrap: anywhere; }
            td.number, th.number { text-align: right; }
            tr { break-inside: avoid; }
            @page { margin: 18mm; }
            @media print { body { margin: 0; max-width: none; padding: 0; } }
            """;

    private PrintPage() {
    }

    /** The text with everything escaped that means something in HTML. */
    static String text(Object value) {
        return OneLine.of(String.valueOf(value)).replace("&", "&amp;").replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** A whole page of sections, each of which begins on a sheet of its own. */
    static String page(String title, List<String> sections) {
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
                """.formatted(text(title), STYLE, String.join("", sections));
    }

    /** A section with a heading, a line below it, and content. */
    static String section(String title, String below, String content) {
        return "<section>\n<h1>" + text(title) + "</h1>\n<p>" + text(below) + "</p>\n" + content
                + "</section>\n";
    }

    /** A heading within a section. */
    static String heading(String title) {
        return "<h2>" + text(title) + "</h2>\n";
    }

    /** A table; numbers go right. */
    static String table(List<String> headings, List<? extends List<?>> rows) {
        var numbers = rows.isEmpty() ? List.of() : rows.getFirst().stream().map(Number.class::isInstance)
                .toList();
        var head = new StringBuilder();
        for (int i = 0; i < headings.size(); i++) {
            head.append(!rows.isEmpty() && numbers.get(i).equals(true) ? "<th scope=\"col\" class=\"number\">"
                    : "<th scope=\"col\">").append(text(headings.get(i))).append("</th>");
        }
        return "<table class=\"of" + headings.size() + "\">\n<thead><tr>" + head + "</tr></thead>\n<tbody>\n"
                + rows.stream().map(PrintPage::row).collect(Collectors.joining()) + "</tbody></table>\n";
    }

    private static String row(List<?> cells) {
        return "<tr>" + cells.stream().map(cell -> (cell instanceof Number ? "<td class=\"number\">" : "<td>")
                + text(cell == null ? "" : cell) + "</td>").collect(Collectors.joining()) + "</tr>\n";
    }
}
