/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What canvases with days have in common: they scroll, take keys and mouse, and say what is selected. */
public abstract class TimeCanvas {

    private final Scrolled scrolled;
    private final Chosen chosen = new Chosen();
    private final Turning turning;

    /** @param turning what the keys do that turn to other days */
    TimeCanvas(Composite parent, Turning turning) {
        this.turning = turning;
        scrolled = new Scrolled(parent);
        var canvas = canvas();
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> fit());
        canvas.addListener(SWT.MouseExit, event -> tell(null)); // it would follow the mouse to dialogs
        canvas.addMouseListener(MouseListener.mouseDownAdapter(event -> {
            tell(null); // it would cover the menu
            canvas.setFocus();
            click(event);
        }));
        canvas.addMouseListener(MouseListener.mouseDoubleClickAdapter(this::doubleClick));
        canvas.addMouseMoveListener(this::move);
        canvas.addKeyListener(KeyListener.keyPressedAdapter(this::press));
        canvas.addTraverseListener(event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name();
            }
        });
    }

    /** Paints what is shown, if anything is. */
    abstract void paint(GC gc);

    /** Fits the bars to what is shown, if anything is. */
    abstract void fit();

    abstract void click(MouseEvent event);

    abstract void doubleClick(MouseEvent event);

    abstract void move(MouseEvent event);

    /** A key that does not turn to other days. */
    abstract void key(KeyEvent event);

    /** What is shown and selected, for people who have it read to them. */
    abstract String name();

    /** The canvas. */
    public final Control control() {
        return canvas();
    }

    /** What is selected. */
    public final ISelectionProvider selection() {
        return chosen;
    }

    final Canvas canvas() {
        return scrolled.canvas();
    }

    final Scrolled scrolled() {
        return scrolled;
    }

    final Palette palette() {
        return new Palette(canvas().getBackground().getRGB(), canvas().getForeground().getRGB());
    }

    static Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }

    /** Shows a tip, or none for null. */
    final void tell(String tip) {
        if (tip == null ? canvas().getToolTipText() != null : !tip.equals(canvas().getToolTipText())) {
            canvas().setToolTipText(tip);
        }
    }

    final void announce(IStructuredSelection selection) {
        chosen.setSelection(selection);
        canvas().getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    private void press(KeyEvent event) {
        if (!turning.press(event)) {
            key(event);
        }
    }
}
