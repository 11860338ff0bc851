/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Sentences on a page of two columns, below the fields. */
final class Notes {

    private static final int WIDTH = 360;

    private Notes() {
    }

    /** Shows a line of a page, or gives its place to the others. */
    static void show(Control line, boolean visible) {
        ((GridData) line.getLayoutData()).exclude = !visible;
        line.setVisible(visible);
    }

    /** Adds a sentence below the fields, which wraps. */
    static void add(Composite page, String text) {
        new Label(page, SWT.NONE);
        var label = new Label(page, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }
}
