/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cadre.matching.text.ScoreTexts;
import org.eclipse.osgi.util.NLS;

/** A comparison of aims as a table of text. */
public final class TradeOffTable {

    private static final String GAP = "  "; //$NON-NLS-1$

    private TradeOffTable() {
    }

    /** The cells of a point, in the order of {@link #titles}. */
    public static List<String> cells(TradeOffPoint point) {
        var figures = point.figures();
        return List.of(point.name(), ScoreTexts.score(figures.mean()),
                figures.lowest() == Figures.NO_SCORE ? "-" : ScoreTexts.score(figures.lowest()), //$NON-NLS-1$
                String.valueOf(figures.changes()), String.valueOf(figures.waiting()),
                String.valueOf(figures.idle()));
    }

    /** The titles of the columns. */
    public static List<String> titles() {
        return List.of(Messages.TradeOff_aim, Messages.TradeOff_mean, Messages.TradeOff_lowest,
                Messages.TradeOff_changes, Messages.TradeOff_waiting, Messages.TradeOff_idle);
    }

    /** All points, aligned; those that another one beats are marked. */
    public static String text(TradeOff tradeOff) {
        var rows = new ArrayList<List<String>>();
        rows.add(titles());
        tradeOff.points().forEach(point -> rows.add(cells(point)));
        int[] widths = IntStream.range(0, titles().size())
                .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
                .toArray();
        var lines = new ArrayList<String>();
        for (int row = 0; row < rows.size(); row++) {
            boolean beaten = row > 0 && !tradeOff.points().get(row - 1).best();
            var mark = beaten ? GAP + Messages.TradeOff_beaten : ""; //$NON-NLS-1$
            lines.add(line(rows.get(row), widths) + mark);
        }
        lines.add(NLS.bind(Messages.TradeOff_proposals, tradeOff.proposals()));
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length).mapToObj(column -> pad(cells.get(column), widths[column],
                column == 0)).collect(Collectors.joining(GAP));
    }

    private static String pad(String cell, int width, boolean left) {
        var gap = " ".repeat(width - cell.length()); //$NON-NLS-1$
        return left ? cell + gap : gap + cell;
    }
}
