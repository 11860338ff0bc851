/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import java.time.LocalTime;
import java.util.stream.Stream;

import org.cadre.model.CalendarDayKind;
import org.cadre.scheduling.ui.Messages;
import org.cadre.scheduling.ui.state.Card;
import org.cadre.scheduling.ui.state.Column;
import org.cadre.scheduling.ui.state.Mark;
import org.cadre.scheduling.ui.state.Placed;
import org.cadre.scheduling.ui.state.TimeGrid;
import org.cadre.scheduling.ui.state.Times;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a day or week. */
final class GridPainter {

    private static final int HOUR = 60;
    private static final int PADDING = 4;
    private static final int EDGE = 3;

    private final GC gc;
    private final TimeGrid grid;
    private final GridGeometry geometry;
    private final Palette palette;
    private final Font bold;
    private final Font plain;
    private final Point letter;

    GridPainter(GC gc, TimeGrid grid, GridGeometry geometry, Palette palette, Font bold) {
        this.gc = gc;
        this.grid = grid;
        this.geometry = geometry;
        this.palette = palette;
        this.bold = bold;
        plain = gc.getFont();
        letter = Letters.size(gc);
        gc.setAntialias(SWT.ON);
    }

    /** Paints all of it that is visible; the headings and the hours stay where they are. */
    void paint(Point size, Spot selected, boolean focused) {
        fill(palette.ground(), new Rectangle(0, 0, size.x, size.y));
        gc.setClipping(geometry.gutter(), geometry.head(), size.x, size.y);
        for (int i = 0; i < grid.columns().size(); i++) {
            if (isVisible(i, size)) {
                ground(i, grid.columns().get(i));
            }
        }
        for (int i = 0; i < grid.columns().size(); i++) {
            if (isVisible(i, size)) {
                cards(i, size, selected, focused);
            }
        }
        gc.setClipping(geometry.gutter(), 0, size.x, geometry.head());
        for (int i = 0; i < grid.columns().size(); i++) {
            heading(i, grid.columns().get(i));
        }
        gc.setClipping(0, geometry.head(), geometry.gutter(), size.y);
        hourNames();
        gc.setClipping((Rectangle) null);
    }

    /** Paints where a card would come to lie, with the time. */
    void ghost(Dragging held) {
        held.target().ifPresent(place -> {
            var area = geometry.part(place.column(), place.minute(),
                    place.minute() + held.card().to() - held.card().from());
            fill(palette.card(), area);
            gc.setForeground(new Color(palette.warning()));
            gc.setLineWidth(2);
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawRectangle(area.x + EDGE, area.y + 1, area.width - 2 * EDGE, area.height - 2);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setLineWidth(1);
            gc.setForeground(new Color(palette.letters()));
            gc.setFont(bold);
            Letters.line(gc, Times.time(LocalTime.ofSecondOfDay(place.minute() * 60L)), area.x + 2 * PADDING,
                    area.y + 2, area.width - 2 * PADDING);
            gc.setFont(plain);
        });
    }

    private boolean isVisible(int column, Point size) {
        var area = geometry.heading(column);
        return area.x < size.x && area.x + area.width > geometry.gutter();
    }

    private void ground(int place, Column column) {
        var area = geometry.part(place, grid.from(), grid.to());
        fill(palette.day(column.kind()), area);
        if (column.periods().isEmpty()) {
            hours(area);
        }
        for (var period : column.periods()) {
            var ring = geometry.part(place, period.from(), period.to());
            gc.setForeground(new Color(palette.line()));
            if (column.kind().filter(kind -> kind != CalendarDayKind.INSTRUCTIONAL).isEmpty()) {
                fill(palette.period(), ring);
            }
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawLine(ring.x, ring.y, ring.x + ring.width, ring.y);
            gc.drawLine(ring.x, ring.y + ring.height, ring.x + ring.width, ring.y + ring.height);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setForeground(new Color(palette.quiet()));
            Letters.line(gc, period.name(), ring.x + PADDING, ring.y + 1, ring.width - 2 * PADDING);
        }
        gc.setForeground(new Color(palette.line()));
        gc.drawLine(area.x, area.y, area.x, area.y + area.height);
    }

    /** Without bells the hours help to see when something is. */
    private void hours(Rectangle area) {
        gc.setForeground(new Color(palette.line()));
        for (int hour = grid.from(); hour <= grid.to(); hour += HOUR) {
            gc.drawLine(area.x, geometry.y(hour), area.x + area.width, geometry.y(hour));
        }
    }

    private void hourNames() {
        gc.setForeground(new Color(palette.quiet()));
        for (int hour = grid.from(); hour < grid.to(); hour += HOUR) {
            Letters.line(gc, Times.time(LocalTime.of(hour / HOUR, 0)), PADDING, geometry.y(hour) + 1,
                    geometry.gutter() - PADDING);
        }
    }

    private void heading(int place, Column column) {
        var area = geometry.heading(place);
        fill(palette.day(column.kind()), area);
        gc.setForeground(new Color(palette.letters()));
        gc.setFont(bold);
        var title = column.today() ? NLS.bind(Messages.Day_today, column.title()) : column.title();
        Letters.line(gc, title, area.x + PADDING, PADDING, area.width - 2 * PADDING);
        gc.setFont(plain);
        Letters.line(gc, column.note(), area.x + PADDING, PADDING + letter.y, area.width - 2 * PADDING);
        gc.setForeground(new Color(column.today() ? palette.warning() : palette.line()));
        gc.setLineWidth(column.today() ? EDGE : 1);
        gc.drawLine(area.x + 1, area.height - 1, area.x + area.width - 1, area.height - 1);
        gc.setLineWidth(1);
        gc.setForeground(new Color(palette.line()));
        gc.drawLine(area.x, area.y, area.x, area.height);
    }

    private void cards(int place, Point size, Spot selected, boolean focused) {
        var cards = grid.columns().get(place).cards();
        for (int i = 0; i < cards.size(); i++) {
            var area = geometry.card(place, cards.get(i));
            if (area.y < size.y && area.y + area.height > geometry.head()) {
                card(area, cards.get(i), new Spot(place, i).equals(selected), focused);
            }
        }
    }

    private void card(Rectangle area, Placed placed, boolean selected, boolean focused) {
        var mark = placed.first().mark();
        boolean over = mark == Mark.DONE || mark == Mark.MISSED || mark == Mark.CANCELED;
        fill(over && !placed.isStack() ? palette.past() : palette.card(), area);
        fill(mark == Mark.MISSED || mark == Mark.TO_LOG ? palette.warning() : palette.edge(),
                new Rectangle(area.x, area.y, EDGE, area.height));
        if (selected) {
            gc.setForeground(new Color(palette.letters()));
            gc.setLineWidth(focused ? 2 : 1);
            gc.drawRectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
            gc.setLineWidth(1);
        }
        gc.setForeground(new Color(palette.letters()));
        if (placed.isStack()) {
            Letters.center(gc, NLS.bind(Messages.Stack_count, placed.cards().size()),
                    new Rectangle(area.x + EDGE, area.y, area.width - EDGE, area.height));
        } else {
            write(area, placed);
        }
    }

    private void write(Rectangle area, Placed placed) {
        var card = placed.first();
        int sign = letter.y * 2 / 3;
        int left = area.x + EDGE + PADDING;
        int wide = area.width - EDGE - 2 * PADDING;
        boolean low = area.height < 2 * letter.y;
        int y = area.y + Math.max(0, Math.min(PADDING / 2, (area.height - letter.y) / 2));
        boolean signed = wide > CARD_SIGN * sign;
        if (signed) {
            gc.setForeground(new Color(accent(card.mark())));
            Signs.mark(gc, card.mark(), area.x + area.width - sign - PADDING, y + (letter.y - sign) / 2,
                    sign);
            wide -= sign + PADDING;
        }
        gc.setForeground(new Color(palette.letters()));
        if (low) {
            Letters.line(gc, card.who(), left, y, wide);
            return;
        }
        gc.setFont(bold);
        Letters.line(gc, time(card, wide), left, y, wide);
        gc.setFont(plain);
        for (var line : card.lines()) {
            y += letter.y;
            if (y + letter.y <= area.y + area.height) {
                Letters.line(gc, line, left, y, area.width - EDGE - 2 * PADDING);
            }
        }
        if (card.pinned() && signed) {
            Signs.pin(gc, area.x + area.width - sign - PADDING, area.y + area.height - sign - PADDING, sign);
        }
    }

    /** The longest way to say when a card is that fits. */
    private String time(Card card, int wide) {
        var start = card.start().toLocalTime();
        return Stream.of(card.time(), Times.time(start)).filter(text -> gc.textExtent(text).x <= wide)
                .findFirst().orElse(Times.brief(start));
    }

    private static final int CARD_SIGN = 4;

    private RGB accent(Mark mark) {
        return mark == Mark.MISSED || mark == Mark.TO_LOG ? palette.warning() : palette.letters();
    }

    private void fill(RGB color, Rectangle area) {
        gc.setBackground(new Color(color));
        gc.fillRectangle(area);
    }
}
