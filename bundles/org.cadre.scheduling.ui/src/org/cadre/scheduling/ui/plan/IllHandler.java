/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import org.cadre.scheduling.ui.plan.HappenedDialog.Kind;

/** Somebody is ill on the selected day. */
public final class IllHandler extends HappenedHandler {

    /** Enabled for those who may change sessions. */
    public IllHandler() {
        super(Kind.ILL);
    }
}
