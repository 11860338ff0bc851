/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.task;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Work that may take long. It knows nothing of threads or windows: the window runs it as a Job, the command
 * line and tests call it.
 *
 * @param <T> the type of the result
 */
@FunctionalInterface
public interface Task<T> {

    /**
     * Does the work.
     *
     * @param monitor receives progress and says when to stop, which the task obeys within 500 ms; null for
     *             neither
     * @return the result
     * @throws CoreException if it could not be done, with a message for the user
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor said stop; nothing is left
     *             half done
     */
    T run(IProgressMonitor monitor) throws CoreException;
}
