/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.form;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Tells screen readers the name of a field that does not follow its label as the next control. */
public final class Labels {

    private Labels() {
    }

    /** Names a field by a label. */
    public static void of(Label name, Control field) {
        name.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, field.getAccessible());
        field.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, name.getAccessible());
    }
}
