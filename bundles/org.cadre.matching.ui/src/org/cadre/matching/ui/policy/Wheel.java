/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Lets the wheel of the mouse scroll the page and never change what happens to lie under the pointer. */
final class Wheel {

    private static final int PIXELS_A_STEP = 20;

    private Wheel() {
    }

    /** Passes turns of the wheel over a control on to the page that it stands on. */
    static void passOn(Control control) {
        control.addListener(SWT.MouseVerticalWheel, event -> turn(control, event));
    }

    /** Does so for a text of several lines as long as all of it can be seen. */
    static void passOnIfAllIsSeen(Text text) {
        text.addListener(SWT.MouseVerticalWheel, event -> {
            var bar = text.getVerticalBar();
            if (bar == null || bar.getThumb() >= bar.getMaximum() - bar.getMinimum()) {
                turn(text, event);
            }
        });
    }

    private static void turn(Control control, Event event) {
        event.doit = false;
        var parent = control.getParent();
        while (parent != null && !(parent instanceof ScrolledComposite)) {
            parent = parent.getParent();
        }
        if (parent instanceof ScrolledComposite page) {
            var origin = page.getOrigin();
            page.setOrigin(origin.x, Math.max(0, origin.y - event.count * PIXELS_A_STEP));
        }
    }
}
