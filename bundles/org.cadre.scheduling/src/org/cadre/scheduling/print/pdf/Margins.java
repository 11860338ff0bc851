/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print.pdf;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.cadre.scheduling.print.Messages;
import org.cadre.scheduling.print.Paper;
import org.cadre.scheduling.print.Sheet;
import org.cadre.scheduling.print.SheetSet;
import org.eclipse.osgi.util.NLS;

/** What stands above and below every page: district, whose sheet of which time it is, day and page number. */
@SuppressWarnings("nls")
final class Margins {

    private static final float ABOVE = 36;
    private static final float BELOW = 32;
    /** How much of a name there is at least, at a size of 1. */
    private static final float LEAST = 5;
    private static final String BETWEEN = " \u00b7 ";

    private final Letters letters;
    private final Paper paper;
    private final SheetSet set;
    private final String made;

    Margins(Letters letters, Paper paper, SheetSet set) {
        this.letters = letters;
        this.paper = paper;
        this.set = set;
        this.made = NLS.bind(Messages.Sheet_made, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.getDefault()).format(set.day()));
    }

    /** Adds them to a page of a sheet that has so many pages. */
    void add(Page page, int pages) {
        var sheet = page.sheet();
        float half = (paper.width() - 2 * PageLayout.SIDE) / 2;
        float top = paper.height() - ABOVE;
        left(page, set.owner(), top, half * 0.8f);
        right(page, whose(sheet, half * 1.2f), top, half * 1.2f);
        page.add(new Item.Rule(PageLayout.SIDE, top - 5, 2 * half, 0.4f));
        boolean missing = page.isMissingLetters();
        left(page, made, BELOW, half);
        right(page, NLS.bind(Messages.Sheet_page, page.number(), pages), BELOW, half);
        if (missing) {
            left(page, Messages.Sheet_missing, BELOW - Style.MARGIN.leading(), 2 * half);
        }
    }

    /** Of names that are too long the end is left out, never the time. */
    private String whose(Sheet sheet, float room) {
        var time = sheet.context().isEmpty() ? "" : BETWEEN + sheet.context();
        float left = room / Style.MARGIN.size() - letters.line(Script.prepare(time)).width();
        return letters.wrap(Script.prepare(sheet.title()), Math.max(left, LEAST), 1).getFirst() + time;
    }

    private void left(Page page, String text, float y, float room) {
        put(page, PageLayout.SIDE, y, line(text, room));
    }

    private void right(Page page, String text, float y, float room) {
        var line = line(text, room);
        put(page, paper.width() - PageLayout.SIDE - line.width() * Style.MARGIN.size(), y, line);
    }

    private Line line(String text, float room) {
        return letters.line(letters.wrap(Script.prepare(text), room / Style.MARGIN.size(), 1).getFirst());
    }

    private static void put(Page page, float x, float y, Line line) {
        page.add(new Item.Words(x, y, Style.MARGIN.size(), false, line, null));
    }
}
