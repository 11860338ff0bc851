/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal;

import java.util.List;
import java.util.stream.Collectors;

/** Writes small pages that print well and load nothing. Every text is escaped. */
@SuppressWarnings("nls")
public final class HtmlText {

    private static final String STYLE = """
            :root { color-scheme: light dark }
            body { font: 14px/1.5 system-ui, sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em }
            table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top;
            padding: .3em .6em .3em 0; border-bottom: 1px solid #8886 } h2 { margin-top: 2em }
            td { overflow-wrap: anywhere }""";

    private HtmlText() {
    }

    /** Returns a page. */
    public static String page(String title, String... parts) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
                + "<title>" + escape(title) + "</title><style>" + STYLE + "</style></head>\n<body><h1>" + escape(title)
                + "</h1>\n" + String.join("\n", parts) + "\n</body></html>\n";
    }

    /** Returns a paragraph. */
    public static String paragraph(String text) {
        return "<p>" + escape(text) + "</p>";
    }

    /** Returns a heading of a part. */
    public static String heading(String text) {
        return "<h2>" + escape(text) + "</h2>";
    }

    /** Returns a table with its head as the first row. */
    public static String table(List<? extends List<?>> rows) {
        var head = rows.isEmpty() ? "" : row(rows.getFirst(), "th");
        return "<table>\n" + head + rows.stream().skip(1).map(row -> row(row, "td")).collect(Collectors.joining())
                + "</table>";
    }

    /** Returns a text as it is safe between tags and in attributes. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String row(List<?> cells, String tag) {
        return cells.stream().map(cell -> "<" + tag + ">" + escape(cell == null ? "" : cell.toString()) + "</" + tag
                + ">").collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }
}
