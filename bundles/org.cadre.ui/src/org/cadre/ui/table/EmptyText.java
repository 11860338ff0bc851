/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Says in the middle of an empty list what to do next. */
final class EmptyText {

    private static final int WIDTH = 320;

    private final Composite root;
    private final Label label;

    EmptyText(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 4).applyTo(root);
        label = new Label(root, SWT.WRAP | SWT.CENTER);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.CENTER).hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
    }

    Control control() {
        return root;
    }

    void setText(String text) {
        label.setText(text);
        root.layout();
    }
}
