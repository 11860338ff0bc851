/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import org.cadre.scheduling.ui.plan.HappenedDialog.Kind;

/** A substitute is missing on the selected day. */
public final class SubstituteHandler extends HappenedHandler {

    /** Enabled for those who may change sessions. */
    public SubstituteHandler() {
        super(Kind.SUBSTITUTE);
    }
}
