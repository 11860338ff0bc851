/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import org.cadre.matching.solve.Reach;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Whom all rules together leave without a mentor. */
final class ReachField implements PolicyField {

    private final Label text;

    /**
     * @param parent has a grid of three columns
     */
    ReachField(Composite parent) {
        text = PolicyTexts.sentence(parent);
        text.setText(Messages.Reach_counting);
    }

    /** Says why nothing can be counted. */
    void say(String reason) {
        text.setText(reason.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public void show(PolicySheet sheet) {
        text.setText(Messages.Reach_counting);
    }

    @Override
    public void show(Reach reach) {
        text.setText(ReachTexts.of(reach));
    }

    @Override
    public void flush() {
        // there is nothing to enter
    }
}
