/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.cadre.core.task.Task;
import org.cadre.ui.Errors;
import org.cadre.ui.Messages;
import org.cadre.ui.TaskRunner;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs tasks as platform jobs, which the Progress view shows. */
@Component(service = TaskRunner.class)
public final class JobTaskRunner implements TaskRunner {

    private static final String PLUGIN = "org.cadre.ui"; //$NON-NLS-1$

    private final Errors errors;

    /** Shows failures with that service. */
    @Activate
    public JobTaskRunner(@Reference Errors errors) {
        this.errors = errors;
    }

    @Override
    public <T> Job start(String name, Task<T> task, Consumer<T> done) {
        return start(name, task, done, errors::show);
    }

    @Override
    public <T> Job start(String name, Task<T> task, Consumer<T> done, Consumer<IStatus> failed) {
        var job = Job.create(name, (IProgressMonitor monitor) -> {
            var result = new AtomicReference<T>();
            var status = run(task, monitor, result);
            later(() -> {
                if (status.isOK()) {
                    done.accept(result.get());
                } else {
                    failed.accept(status);
                }
            });
            return status.getSeverity() == IStatus.CANCEL ? Status.CANCEL_STATUS : Status.OK_STATUS;
        });
        job.schedule();
        return job;
    }

    @Override
    public <T> Optional<T> run(IRunnableContext context, Task<T> task) {
        var result = new AtomicReference<T>();
        var status = new AtomicReference<IStatus>(Status.CANCEL_STATUS);
        try {
            context.run(true, true, monitor -> status.set(run(task, monitor, result)));
        } catch (InvocationTargetException e) {
            status.set(unexpected(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        errors.show(status.get());
        return status.get().isOK() ? Optional.ofNullable(result.get()) : Optional.empty();
    }

    /** The last place where a fault of a task can be told to the user; what it is stands in the log. */
    private static <T> IStatus run(Task<T> task, IProgressMonitor monitor, AtomicReference<T> result) {
        try {
            result.set(task.run(monitor));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        } catch (RuntimeException e) {
            return unexpected(e);
        }
    }

    private static IStatus unexpected(Throwable fault) {
        return new Status(IStatus.ERROR, PLUGIN, Messages.Errors_unexpected, fault);
    }

    private static void later(Runnable delivery) {
        var display = Display.getDefault();
        if (!display.isDisposed()) {
            display.asyncExec(delivery);
        }
    }
}
