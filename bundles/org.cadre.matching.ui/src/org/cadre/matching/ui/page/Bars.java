/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Small bars for table cells, always beside the number that they show, so that nothing depends on seeing
 * them. The outline tells the whole, the filling the part; both stand out against the background that they
 * bring along, in light, in dark, and on a selected row.
 */
public final class Bars {

    private static final int WIDTH = 42;
    private static final int HEIGHT = 12;
    private static final int GAP = 4;
    private static final int STEPS = WIDTH - 4;
    private static final RGB FILLING = new RGB(0x2F, 0x86, 0xB5);
    private static final RGB WARNING = new RGB(0xC4, 0x70, 0x2B);
    private static final RGB OUTLINE = new RGB(0x7A, 0x7F, 0x87);

    private final Control owner;
    private final Map<Integer, Image> images = new HashMap<>();

    /** Bars that live as long as that control. */
    public Bars(Control owner) {
        this.owner = owner;
        owner.addListener(SWT.Dispose, event -> images.values().forEach(Image::dispose));
    }

    /** A bar filled to that share, from 0 to 1. */
    public Image of(double share) {
        return image(share, FILLING, 1);
    }

    /** The bar of something that is more than it should be. */
    Image tooMuch() {
        return image(1, WARNING, -1);
    }

    private Image image(double share, RGB color, int sign) {
        var filled = (int) Math.round(Math.clamp(share, 0, 1) * STEPS);
        return images.computeIfAbsent((filled + 1) * sign, key -> draw(filled, color));
    }

    private Image draw(int filled, RGB color) {
        ImageGcDrawer drawer = new ImageGcDrawer() {
            @Override
            public void drawOn(GC gc, int width, int height) {
                gc.setBackground(owner.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
                gc.fillRectangle(0, 0, WIDTH, HEIGHT);
                gc.setForeground(new Color(OUTLINE));
                gc.drawRectangle(1, 1, WIDTH - 3, HEIGHT - 3);
                gc.setBackground(new Color(color));
                gc.fillRectangle(2, 2, filled, HEIGHT - 4);
            }

            @Override
            public int getGcStyle() {
                return SWT.TRANSPARENT;
            }
        };
        return new Image(owner.getDisplay(), drawer, WIDTH + GAP, HEIGHT);
    }
}
