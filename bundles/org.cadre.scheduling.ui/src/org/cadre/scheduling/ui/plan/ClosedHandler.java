/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import org.cadre.scheduling.ui.plan.HappenedDialog.Kind;

/** There is no school on the selected day. */
public final class ClosedHandler extends HappenedHandler {

    /** Enabled for those who may change sessions. */
    public ClosedHandler() {
        super(Kind.CLOSED);
    }
}
