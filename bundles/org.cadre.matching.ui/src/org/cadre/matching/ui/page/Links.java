/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Sentences that end in a link. */
final class Links {

    // Wrapping controls want the width of their longest line unless told another.
    private static final int LEAST_WIDTH = 200;

    private Links() {
    }

    /** The text of a Link: the sentence as it is, then the action as a link if there is one. */
    @SuppressWarnings("nls")
    static String sentence(String text, String action) {
        var plain = text.replace("&", "&&").replace("<", "\u2039");
        return action.isEmpty() ? plain : plain + " <a>" + action + "</a>";
    }

    /** Lets a control take the whole width and wrap its text there. */
    static void wrap(Control control) {
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(control);
    }
}
