/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.cadre.core.task.Task;
import org.cadre.ui.TaskRunner;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.operation.IRunnableContext;

/** Runs tasks at once, on the thread that asks, and keeps what would be shown as errors. */
final class DirectRunner implements TaskRunner {

    final List<IStatus> errors = new ArrayList<>();

    @Override
    public <T> Job start(String name, Task<T> task, Consumer<T> done) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> Job start(String name, Task<T> task, Consumer<T> done, Consumer<IStatus> failed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> Optional<T> run(IRunnableContext context, Task<T> task) {
        try {
            return Optional.ofNullable(task.run(new NullProgressMonitor()));
        } catch (CoreException e) {
            errors.add(e.getStatus());
            return Optional.empty();
        }
    }
}
