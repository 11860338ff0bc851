/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;

/**
 * A database that is being closed in the background; opening the same one again has to wait for it.
 *
 * @param job closes it; null if nothing is being closed
 */
record Closing(Job job) {

    private static final long PATIENCE = 30_000;

    void await(IProgressMonitor monitor) {
        try {
            if (job != null) {
                job.join(PATIENCE, monitor);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }
}
