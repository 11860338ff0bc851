/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print.pdf;

import java.util.ArrayList;
import java.util.List;

import org.cadre.scheduling.print.Messages;
import org.cadre.scheduling.print.Paper;
import org.cadre.scheduling.print.Sheet;
import org.cadre.scheduling.print.SheetTable;
import org.eclipse.osgi.util.NLS;

/**
 * Sets sheets in pages. No row is split: one that does not fit goes to the next page, where the headings of
 * its table are repeated.
 */
@SuppressWarnings("nls")
final class PageLayout {

    /** Margins left and right, in points. */
    static final float SIDE = 50;
    private static final float TOP = 62;
    private static final float BOTTOM = 56;
    private static final float ABOVE_HEADING = 12;
    private static final int MOST_TITLE_LINES = 4;

    private final Letters letters;
    private final Paper paper;
    private final float width;
    private final List<Page> pages = new ArrayList<>();
    private Page page;
    private float y;

    PageLayout(Letters letters, Paper paper) {
        this.letters = letters;
        this.paper = paper;
        this.width = paper.width() - 2 * SIDE;
    }

    /** The pages of the sheets, in order. */
    List<Page> lay(List<Sheet> sheets) {
        var document = Tag.document();
        sheets.forEach(sheet -> lay(sheet, document.part("Sect")));
        return pages;
    }

    private void lay(Sheet sheet, Tag section) {
        page = new Page(sheet, 1);
        pages.add(page);
        y = top();
        paragraph(sheet.title(), Style.TITLE, section.part("H1", sheet.title()));
        paragraph(sheet.context(), Style.CONTEXT, section.part("P", sheet.context()));
        paragraph(sheet.note(), Style.NOTE, section.part("P", sheet.note()));
        if (sheet.tables().isEmpty()) {
            y -= ABOVE_HEADING;
            paragraph(Messages.Sheet_nothing, Style.CONTEXT, section.part("P", Messages.Sheet_nothing));
        }
        sheet.tables().forEach(table -> lay(table, section));
    }

    private void lay(SheetTable table, Tag section) {
        var cells = new Cells(letters, table, width);
        int most = (int) ((top() - BOTTOM) / Style.CELL.leading()) - 8;
        var head = cells.head(MOST_TITLE_LINES);
        var rows = table.rows().stream().map(row -> cells.row(row, Style.CELL, most)).toList();
        float first = rows.isEmpty() ? 0 : rows.getFirst().height();
        if (!fits(ABOVE_HEADING + Style.HEADING.leading() + head.height() + first)) {
            next();
        }
        heading(table.heading(), section.part("H2", table.heading()));
        var tag = section.part("Table");
        head(cells, head, tag.part("TR"));
        for (var row : rows) {
            if (!fits(row.height())) {
                next();
                heading(table.heading().isEmpty() ? ""
                        : NLS.bind(Messages.Sheet_continued, table.heading()), null);
                head(cells, head, null);
            }
            cells.put(row, page, SIDE, y, tag.part("TR"), "TD");
            y -= row.height();
            page.add(new Item.Rule(SIDE, y, width, 0.4f));
        }
    }

    private void head(Cells cells, Cells.Row head, Tag tag) {
        cells.put(head, page, SIDE, y, tag, "TH");
        y -= head.height();
        page.add(new Item.Rule(SIDE, y, width, 0.9f));
    }

    private void heading(String text, Tag tag) {
        y -= ABOVE_HEADING;
        if (!text.isEmpty()) {
            var line = letters.line(letters.wrap(Script.prepare(text), width / Style.HEADING.size(), 1)
                    .getFirst());
            put(line, Style.HEADING, tag);
        }
    }

    private void paragraph(String text, Style style, Tag tag) {
        if (!text.isEmpty()) {
            letters.wrap(Script.prepare(text), width / style.size(), MOST_TITLE_LINES)
                    .forEach(line -> put(letters.line(line), style, tag));
        }
    }

    private void put(Line line, Style style, Tag tag) {
        page.add(new Item.Words(SIDE, y - style.size(), style.size(), style.bold(), line, tag));
        y -= style.leading();
    }

    private boolean fits(float height) {
        return y - height >= BOTTOM;
    }

    private void next() {
        page = new Page(page.sheet(), page.number() + 1);
        pages.add(page);
        y = top();
    }

    private float top() {
        return paper.height() - TOP;
    }
}
