/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.details;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A bar that shows how much of the possible something is; the number stands beside it as text. */
final class ShareBar extends Canvas {

    private static final int HEIGHT = 6;

    private final double share;

    ShareBar(Composite parent, double share) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.share = Math.clamp(share, 0, 1);
        addListener(SWT.Paint, this::paint);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? HEIGHT : widthHint, HEIGHT);
    }

    private void paint(Event event) {
        var area = getClientArea();
        var gc = event.gc;
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.fillRoundRectangle(0, 0, (int) Math.round(area.width * share), area.height, HEIGHT, HEIGHT);
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, HEIGHT, HEIGHT);
    }
}
