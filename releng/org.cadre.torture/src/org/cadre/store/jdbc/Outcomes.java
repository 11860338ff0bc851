/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import org.cadre.core.CadreException;

/** Tells how commits ended. */
public final class Outcomes {

    private Outcomes() {
    }

    /** Whether a failure says that a commit was written or not, and that nobody knows which. */
    public static boolean isUnknown(CadreException failure) {
        return failure instanceof UnknownOutcome;
    }
}
