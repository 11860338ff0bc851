/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;

/**
 * A number to step or type. Steps that follow each other quickly are taken as one, so that they are one
 * step to undo.
 */
final class NumberField {

    private static final int PAUSE = 500;

    private final Spinner spinner;
    private final IntConsumer change;
    private final Runnable later = this::flush;
    private int shown;

    /**
     * @param change gets the number that the user settled on
     */
    NumberField(Composite parent, int least, int most, int step, IntConsumer change) {
        this(parent, least, most, step, 0, change);
    }

    /**
     * @param digits how many of the number's last digits stand behind the decimal point
     * @param change gets the number that the user settled on
     */
    NumberField(Composite parent, int least, int most, int step, int digits, IntConsumer change) {
        this.change = change;
        spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(least, least, most, digits, step, step * 10);
        Wheel.passOn(spinner);
        shown = least;
        spinner.addListener(SWT.Selection, event -> spinner.getDisplay().timerExec(PAUSE, later));
        spinner.addListener(SWT.FocusOut, event -> flush());
    }

    Spinner control() {
        return spinner;
    }

    /** Shows another number, unless the user is changing it. */
    void show(int number) {
        if (spinner.getSelection() == shown) {
            spinner.setSelection(number);
            shown = spinner.getSelection();
        }
    }

    /** Takes over what the user entered. */
    void flush() {
        if (!spinner.isDisposed() && spinner.getSelection() != shown) {
            spinner.getDisplay().timerExec(-1, later);
            shown = spinner.getSelection();
            change.accept(shown);
        }
    }
}
