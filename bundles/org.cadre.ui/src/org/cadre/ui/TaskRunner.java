/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.cadre.core.task.Task;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.operation.IRunnableContext;

/**
 * The service that runs tasks outside the UI thread and brings back what comes of them. Parts get it with
 * {@code getSite().getService(TaskRunner.class)}.
 */
public interface TaskRunner {

    /**
     * Runs a task as a job with progress that the user can cancel. Errors are shown to the user.
     *
     * @param name what the Progress view says
     * @param done gets the result on the UI thread; not called if the task fails or is canceled
     * @return the job, to cancel or to wait for
     */
    <T> Job start(String name, Task<T> task, Consumer<T> done);

    /**
     * Like {@link #start(String, Task, Consumer)}, with the failure given to the caller in place of an error message.
     *
     * @param failed gets, on the UI thread, what went wrong; severity CANCEL if the user canceled
     */
    <T> Job start(String name, Task<T> task, Consumer<T> done, Consumer<IStatus> failed);

    /**
     * Runs a task inside a wizard or dialog that shows its progress, and waits for it while the window stays alive.
     * Errors are shown to the user.
     *
     * @param context the wizard's container, or a ProgressMonitorDialog
     * @return the result; empty if the task failed, was canceled, or yields nothing
     */
    <T> Optional<T> run(IRunnableContext context, Task<T> task);
}
