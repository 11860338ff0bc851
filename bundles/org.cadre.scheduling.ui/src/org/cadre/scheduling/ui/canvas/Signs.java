/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import org.cadre.scheduling.ui.state.Mark;
import org.eclipse.swt.graphics.GC;

/** Draws the signs of cards: a ring to come, a hook done, a cross missed, an exclamation mark to log. */
final class Signs {

    private Signs() {
    }

    /** Draws the sign of a mark into a square. */
    static void mark(GC gc, Mark mark, int x, int y, int size) {
        gc.setLineWidth(2);
        switch (mark) {
            case PLANNED -> gc.drawOval(x + 1, y + 1, size - 2, size - 2);
            case TO_LOG -> {
                gc.drawLine(x + size / 2, y, x + size / 2, y + size * 2 / 3 - 1);
                gc.drawLine(x + size / 2, y + size - 1, x + size / 2, y + size);
            }
            case DONE -> gc.drawPolyline(new int[] { x, y + size / 2, x + size / 3, y + size - 1, x + size,
                    y + 1 });
            case MISSED, CANCELED -> {
                gc.drawLine(x + 1, y + 1, x + size - 1, y + size - 1);
                gc.drawLine(x + 1, y + size - 1, x + size - 1, y + 1);
            }
        }
        gc.setLineWidth(1);
    }

    /** Draws a pin into a square: the coordinator put it there. */
    static void pin(GC gc, int x, int y, int size) {
        gc.drawOval(x + size / 4, y, size / 2, size / 2);
        gc.drawLine(x + size / 2, y + size / 2, x + size / 2, y + size);
    }
}
