/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import org.cadre.core.CadreException;
import org.cadre.core.task.Task;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Does something with a database as soon as the window has closed it, which happens in the background.
 *
 * @param task fails with a CONFLICT as long as the database is open
 */
public record WhenClosed<T>(Task<T> task) implements Task<T> {

    private static final int PATIENCE = 300;
    private static final int PAUSE = 100;

    @Override
    public T run(IProgressMonitor monitor) throws CoreException {
        for (int i = 1;; i++) {
            try {
                return task.run(monitor);
            } catch (CadreException e) {
                if (e.kind() != CadreException.Kind.CONFLICT || i == PATIENCE) {
                    throw e;
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }
}
