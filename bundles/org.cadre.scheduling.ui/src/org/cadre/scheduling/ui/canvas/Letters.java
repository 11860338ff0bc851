/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws texts that end with dots where they do not fit. */
final class Letters {

    private static final String DOTS = "\u2026"; //$NON-NLS-1$

    private Letters() {
    }

    /** Width and height of an ordinary letter. */
    static Point size(GC gc) {
        var metrics = gc.getFontMetrics();
        return new Point((int) Math.ceil(metrics.getAverageCharacterWidth()), metrics.getHeight());
    }

    /** Draws a text into one line. */
    static void line(GC gc, String text, int x, int y, int width) {
        var fitting = fit(gc, text, width);
        if (!fitting.isEmpty()) {
            gc.drawText(fitting, x, y, true);
        }
    }

    /** Draws a text in the middle of an area. */
    static void center(GC gc, String text, Rectangle area) {
        var fitting = fit(gc, text, area.width);
        var size = gc.textExtent(fitting);
        gc.drawText(fitting, area.x + (area.width - size.x) / 2, area.y + (area.height - size.y) / 2, true);
    }

    private static String fit(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (gc.textExtent(text.substring(0, middle) + DOTS).x <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return fits == 0 ? "" : text.substring(0, fits).strip() + DOTS; //$NON-NLS-1$
    }
}
