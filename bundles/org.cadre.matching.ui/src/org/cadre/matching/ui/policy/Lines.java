/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.List;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Lines of a section that come and go. */
final class Lines {

    private Lines() {
    }

    /** The controls that a section got since it had so many. */
    static List<Control> since(Composite section, int count) {
        var children = List.of(section.getChildren());
        return children.subList(count, children.size());
    }

    /** Shows or hides controls; returns whether that changed anything. */
    static boolean show(List<? extends Control> controls, boolean visible) {
        boolean changed = false;
        for (var control : controls) {
            if (!(control.getLayoutData() instanceof GridData)) {
                control.setLayoutData(new GridData());
            }
            var data = (GridData) control.getLayoutData();
            changed |= data.exclude == visible;
            data.exclude = !visible;
            control.setVisible(visible);
        }
        return changed;
    }
}
