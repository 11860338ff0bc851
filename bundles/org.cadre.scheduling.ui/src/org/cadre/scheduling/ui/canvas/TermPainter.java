/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import java.time.LocalDate;

import org.cadre.scheduling.ui.Messages;
import org.cadre.scheduling.ui.state.Mark;
import org.cadre.scheduling.ui.state.TermPicture;
import org.cadre.scheduling.ui.state.TermPicture.Cell;
import org.cadre.scheduling.ui.state.TermPicture.Week;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a term. */
final class TermPainter {

    private static final int PADDING = 4;

    private final GC gc;
    private final TermPicture term;
    private final TermGeometry geometry;
    private final Palette palette;
    private final Font bold;
    private final Font plain;
    private final int line;

    TermPainter(GC gc, TermPicture term, TermGeometry geometry, Palette palette, Font bold) {
        this.gc = gc;
        this.term = term;
        this.geometry = geometry;
        this.palette = palette;
        this.bold = bold;
        plain = gc.getFont();
        line = Letters.size(gc).y;
        gc.setAntialias(SWT.ON);
    }

    /** Paints all of it; the names of weekdays and weeks stay where they are. */
    void paint(Point size, LocalDate selected, boolean focused) {
        fill(palette.ground(), new Rectangle(0, 0, size.x, size.y));
        gc.setClipping(geometry.gutter(), geometry.head(), size.x, size.y);
        for (int row = 0; row < term.weeks().size(); row++) {
            var cells = term.weeks().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                cell(geometry.cell(row, column), cells.get(column), cells.get(column).day().equals(selected),
                        focused);
            }
        }
        gc.setClipping(geometry.gutter(), 0, size.x, geometry.head());
        for (int column = 0; column < term.weekdays().size(); column++) {
            var area = geometry.heading(column);
            fill(palette.ground(), area);
            gc.setForeground(new Color(palette.quiet()));
            Letters.line(gc, term.weekdays().get(column), area.x + PADDING, area.y + PADDING,
                    area.width - PADDING);
        }
        gc.setClipping(0, geometry.head(), geometry.gutter(), size.y);
        for (int row = 0; row < term.weeks().size(); row++) {
            week(geometry.week(row), term.weeks().get(row));
        }
        gc.setClipping((Rectangle) null);
    }

    private void week(Rectangle area, Week week) {
        gc.setForeground(new Color(palette.letters()));
        Letters.line(gc, week.title(), area.x + PADDING, area.y + PADDING, area.width - 2 * PADDING);
        gc.setForeground(new Color(palette.quiet()));
        Letters.line(gc, week.note(), area.x + PADDING, area.y + PADDING + line, area.width - 2 * PADDING);
        gc.setForeground(new Color(palette.line()));
        gc.drawLine(area.x, area.y, area.x + area.width, area.y);
    }

    private void cell(Rectangle area, Cell cell, boolean selected, boolean focused) {
        fill(cell.inside() ? palette.day(cell.kind()) : palette.ground(), area);
        gc.setForeground(new Color(palette.line()));
        gc.drawRectangle(area);
        int wide = area.width - 2 * PADDING;
        gc.setForeground(new Color(cell.inside() ? palette.letters() : palette.quiet()));
        gc.setFont(cell.today() ? bold : plain);
        Letters.line(gc, cell.today() ? NLS.bind(Messages.Day_today, cell.head()) : cell.head(),
                area.x + PADDING, area.y + PADDING, wide);
        gc.setFont(plain);
        gc.setForeground(new Color(palette.quiet()));
        Letters.line(gc, cell.note(), area.x + PADDING, area.y + PADDING + line, wide);
        sessions(area, cell, wide);
        if (selected) {
            gc.setForeground(new Color(palette.letters()));
            gc.setLineWidth(focused ? 2 : 1);
            gc.drawRectangle(area.x + 2, area.y + 2, area.width - PADDING, area.height - PADDING);
            gc.setLineWidth(1);
        }
    }

    private void sessions(Rectangle area, Cell cell, int wide) {
        int y = area.y + PADDING + 2 * line;
        int x = area.x + PADDING;
        if (cell.toLog() + cell.missed() > 0) {
            int sign = line * 2 / 3;
            gc.setForeground(new Color(palette.warning()));
            Signs.mark(gc, cell.toLog() > 0 ? Mark.TO_LOG : Mark.MISSED, area.x + area.width - sign - PADDING,
                    y + (line - sign) / 2, sign);
        }
        if (cell.sessions() > 0) {
            gc.setFont(bold);
            gc.setForeground(new Color(palette.letters()));
            Letters.line(gc, TermTexts.sessions(cell), x, y, wide);
            gc.setFont(plain);
        }
    }

    private void fill(RGB color, Rectangle area) {
        gc.setBackground(new Color(color));
        gc.fillRectangle(area);
    }
}
