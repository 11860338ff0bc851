/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Builds HTML whose texts cannot be taken for markup. */
@SuppressWarnings("nls")
final class Html {

    private Html() {
    }

    /** The text with everything escaped that means something in HTML. */
    static String text(Object value) {
        return String.valueOf(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** A whole page that loads nothing from anywhere. */
    static String page(String title, String introduction, String main, String footer) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta http-equiv="Content-Security-Policy"
                  content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%1$s</title>
                <style>
                %2$s</style></head>
                <body>
                <header><h1>%1$s</h1>%3$s</header>
                <main>
                %4$s</main>
                <footer>%5$s</footer>
                </body></html>
                """.formatted(text(title), style(), introduction, main, footer);
    }

    private static String style() {
        try (var stream = Html.class.getResourceAsStream("report.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An element around markup. */
    static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">\n";
    }

    /** A section with a heading that links can point to. */
    static String section(String id, String title, String content) {
        return """
                <section id="%1$s" aria-labelledby="%1$s-title">
                <h2 id="%1$s-title">%2$s</h2>
                %3$s</section>
                """.formatted(id, text(title), content);
    }

    /** A table with a caption for those who cannot see what is around it. */
    static String table(String caption, List<String> headings, List<List<String>> rows) {
        var head = headings.stream().map(title -> "<th scope=\"col\">" + text(title) + "</th>")
                .collect(Collectors.joining());
        return """
                <table><caption>%s</caption>
                <thead><tr>%s</tr></thead>
                <tbody>
                %s</tbody></table>
                """.formatted(text(caption), head,
                rows.stream().map(Html::row).collect(Collectors.joining()));
    }

    /** A table that can be scrolled sideways where the window is narrow, also by keyboard. */
    static String wideTable(String caption, List<String> headings, List<List<String>> rows) {
        return """
                <div class="scroll" tabindex="0" role="group" aria-label="%s">
                %s</div>
                """.formatted(text(caption), table(caption, headings, rows));
    }

    /** A row of markup whose first cell is its heading. */
    private static String row(List<String> cells) {
        return "<tr><th scope=\"row\">" + cells.get(0) + "</th>" + cells.stream().skip(1)
                .map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining()) + "</tr>\n";
    }

    /** A text above a smaller one. */
    static String twoLines(String first, String second) {
        return text(first) + (second.isEmpty() ? "" : "<small>" + text(second) + "</small>");
    }

    /** A bar for a share from 0 to 1 beside its text. */
    static String bar(double share, String label) {
        long percent = Math.round(100 * Math.max(0, Math.min(1, share)));
        return """
                <span class="bar" aria-hidden="true"><span style="width:%d%%"></span></span>\
                <span class="number">%s</span>""".formatted(percent, text(label));
    }
}
