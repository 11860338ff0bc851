/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * What keys do that turn to other days.
 *
 * @param step goes so many periods on, or back
 * @param today goes to today
 */
public record Turning(IntConsumer step, Runnable today) {

    /** Does what a key means; returns whether it means anything. */
    boolean press(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.PAGE_DOWN -> step.accept(1);
            case SWT.PAGE_UP -> step.accept(-1);
            case SWT.HOME -> today.run();
            default -> {
                return false;
            }
        }
        return true;
    }
}
