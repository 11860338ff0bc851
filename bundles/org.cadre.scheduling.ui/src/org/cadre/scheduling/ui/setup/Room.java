/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.setup;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;

/** Lets controls of a grid take no room while they are not shown. */
public final class Room {

    private Room() {
    }

    /** Shows a control, or takes it away with its place. */
    public static void show(Control control, boolean shown) {
        var data = (GridData) control.getLayoutData();
        if (data.exclude == shown) {
            data.exclude = !shown;
            control.setVisible(shown);
            control.getParent().layout();
        }
    }
}
