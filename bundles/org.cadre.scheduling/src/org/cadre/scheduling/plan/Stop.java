/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import org.cadre.assignment.Progress;
import org.eclipse.core.runtime.OperationCanceledException;

/** Ends what takes long when it is asked to. */
final class Stop {

    private Stop() {
    }

    /** Throws {@link OperationCanceledException} if it was cancelled. */
    static void ifAsked(Progress progress) {
        if (progress.isCancelled()) {
            throw new OperationCanceledException();
        }
    }
}
