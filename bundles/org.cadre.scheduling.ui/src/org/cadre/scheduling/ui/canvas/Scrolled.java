/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

/** A canvas that scrolls what it paints by itself, so that headings can stay. */
final class Scrolled {

    private static final int STEP = 24;

    private final Canvas canvas;

    Scrolled(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_REDRAW_RESIZE);
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
    }

    Canvas canvas() {
        return canvas;
    }

    /** How far it is scrolled. */
    Point origin() {
        return new Point(position(canvas.getHorizontalBar()), position(canvas.getVerticalBar()));
    }

    /** The visible part. */
    Point size() {
        var area = canvas.getClientArea();
        return new Point(Math.max(1, area.width), Math.max(1, area.height));
    }

    /** Fits the bars to what is painted. */
    void fit(Point whole) {
        fit(canvas.getHorizontalBar(), whole.x, size().x);
        fit(canvas.getVerticalBar(), whole.y, size().y);
    }

    /** Scrolls there. */
    void scrollTo(Point origin) {
        canvas.getHorizontalBar().setSelection(Math.max(0, origin.x));
        canvas.getVerticalBar().setSelection(Math.max(0, origin.y));
        canvas.redraw();
    }

    private static int position(ScrollBar bar) {
        return bar.isVisible() ? bar.getSelection() : 0;
    }

    private static void fit(ScrollBar bar, int whole, int visible) {
        boolean needed = whole > visible;
        if (needed) {
            bar.setValues(Math.min(bar.getSelection(), whole - visible), 0, whole, visible, STEP,
                    Math.max(STEP, visible - STEP));
        }
        if (bar.getVisible() != needed) {
            bar.setVisible(needed);
        }
    }
}
