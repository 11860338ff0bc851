/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.tradeoff;

import java.util.Optional;
import java.util.function.IntConsumer;

import org.cadre.matching.fair.TradeOff;
import org.cadre.matching.fair.TradeOffPoint;
import org.cadre.matching.fair.TradeOffTable;
import org.cadre.matching.text.ScoreTexts;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The matches that could be as points: the mean score upward, the lowest score to the right, larger the more
 * proposals change. Arrow keys go from point to point, Enter or a double click takes one.
 */
final class TradeOffPlot {

    private static final RGB FILLING = new RGB(0x2F, 0x86, 0xB5);
    private static final RGB LETTERS = new RGB(0xFF, 0xFF, 0xFF);
    private static final RGB QUIET = new RGB(0x7A, 0x7F, 0x87);

    private final Canvas canvas;
    private final IntConsumer select;
    private final Runnable use;
    private Optional<TradeOff> shown = Optional.empty();
    private int selected = -1;

    /**
     * @param select gets the place of a point that the user turns to
     * @param use takes the selected point
     */
    TradeOffPlot(Composite parent, IntConsumer select, Runnable use) {
        this.select = select;
        this.use = use;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        canvas.addPaintListener(event -> shown.ifPresent(tradeOff -> paint(event.gc, tradeOff)));
        canvas.addMouseMoveListener(event -> canvas.setToolTipText(tip(event)));
        canvas.addMouseListener(MouseListener.mouseDownAdapter(this::click));
        canvas.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> take(event)));
        canvas.addKeyListener(KeyListener.keyPressedAdapter(this::press));
        canvas.addTraverseListener(event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.Plot_name;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = point().map(TradeOffPlot::describe).orElse(Messages.Plot_legend);
            }
        });
    }

    Control control() {
        return canvas;
    }

    void show(TradeOff tradeOff) {
        shown = Optional.of(tradeOff);
        selected = -1;
        canvas.redraw();
    }

    void select(int place) {
        selected = place;
        canvas.redraw();
    }

    private Optional<TradeOffPoint> point() {
        return shown.filter(tradeOff -> selected >= 0).map(tradeOff -> tradeOff.points().get(selected));
    }

    /** A point in words. */
    static String describe(TradeOffPoint point) {
        var cells = TradeOffTable.cells(point);
        var text = NLS.bind(Messages.Plot_tip, cells.toArray());
        return point.best() ? text : NLS.bind(Messages.Plot_beaten, text);
    }

    private PlotGeometry geometry(TradeOff tradeOff) {
        var area = canvas.getClientArea();
        return new PlotGeometry(tradeOff.points(), new Point(area.width, area.height), tradeOff.proposals());
    }

    private int at(MouseEvent event) {
        return shown.map(all -> geometry(all).at(all.points(), event.x, event.y, selected)).orElse(-1);
    }

    private String tip(MouseEvent event) {
        int place = at(event);
        return place < 0 ? null : describe(shown.orElseThrow().points().get(place));
    }

    private void click(MouseEvent event) {
        canvas.setFocus();
        turnTo(at(event));
    }

    private void take(MouseEvent event) {
        if (at(event) >= 0) {
            use.run();
        }
    }

    private void press(KeyEvent event) {
        int count = shown.map(tradeOff -> tradeOff.points().size()).orElse(0);
        if (event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_DOWN) {
            turnTo(Math.min(count - 1, selected + 1));
        } else if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_UP) {
            turnTo(Math.max(Math.min(0, count - 1), selected - 1));
        } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && selected >= 0) {
            use.run();
        }
    }

    private void turnTo(int place) {
        if (place >= 0) {
            select(place);
            select.accept(place);
        }
    }

    private void paint(GC gc, TradeOff tradeOff) {
        gc.setAntialias(SWT.ON);
        var geometry = geometry(tradeOff);
        axes(gc, geometry);
        for (int i = 0; i < tradeOff.points().size(); i++) {
            if (i != selected) {
                paint(gc, geometry, tradeOff.points().get(i), false);
            }
        }
        point().ifPresent(point -> paint(gc, geometry, point, true));
    }

    private void axes(GC gc, PlotGeometry geometry) {
        var area = geometry.area();
        gc.setForeground(new Color(QUIET));
        int left = area.x - 12;
        int bottom = area.y + area.height + 12;
        gc.drawLine(left, bottom, area.x + area.width + 12, bottom);
        gc.drawLine(left, area.y - 12, left, bottom);
        gc.setForeground(canvas.getForeground());
        int line = gc.getFontMetrics().getHeight();
        var from = ScoreTexts.score(geometry.across().from());
        var to = ScoreTexts.score(geometry.across().to());
        int below = area.y + area.height + 14;
        gc.drawText(from, area.x - gc.textExtent(from).x / 2, below, true);
        gc.drawText(to, area.x + area.width - gc.textExtent(to).x / 2, below, true);
        gc.drawText(Messages.Plot_lowest, area.x + (area.width - gc.textExtent(Messages.Plot_lowest).x) / 2,
                below, true);
        gc.drawText(Messages.Plot_mean, 4, 2, true);
        gc.drawText(ScoreTexts.score(geometry.up().to()), 4, Math.max(area.y, line + 2), true);
        gc.drawText(ScoreTexts.score(geometry.up().from()), 4, area.y + area.height - line / 2, true);
    }

    private void paint(GC gc, PlotGeometry geometry, TradeOffPoint point, boolean ring) {
        var center = geometry.center(point);
        int radius = geometry.radius(point);
        var color = new Color(FILLING);
        gc.setBackground(point.best() ? color : canvas.getBackground());
        gc.setForeground(color);
        gc.setLineWidth(2);
        gc.fillOval(center.x - radius, center.y - radius, 2 * radius, 2 * radius);
        gc.drawOval(center.x - radius, center.y - radius, 2 * radius, 2 * radius);
        if (ring) {
            gc.setForeground(canvas.getForeground());
            gc.drawOval(center.x - radius - 4, center.y - radius - 4, 2 * radius + 8, 2 * radius + 8);
        }
        gc.setLineWidth(1);
        gc.setForeground(point.best() ? new Color(LETTERS) : canvas.getForeground());
        var text = String.valueOf(point.figures().changes());
        var extent = gc.textExtent(text);
        gc.drawText(text, center.x - extent.x / 2, center.y - extent.y / 2, true);
    }
}
