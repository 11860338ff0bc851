/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;

/** A yes or no. */
final class CheckField implements Field {

    private final Button button;
    private final Bound bound;

    CheckField(Button button, Bound bound) {
        this.button = button;
        this.bound = bound;
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> bound.set(button.getSelection())));
    }

    @Override
    public void show() {
        button.setEnabled(bound.isWritable());
        button.setSelection(Boolean.TRUE.equals(bound.get()));
    }
}
