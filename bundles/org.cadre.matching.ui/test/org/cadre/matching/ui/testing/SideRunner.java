/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.testing;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;

import org.cadre.core.task.Task;
import org.cadre.ui.TaskRunner;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.operation.IRunnableContext;

/** Runs tasks on another thread when the test says so, and brings back what comes of them on its own. */
public final class SideRunner implements TaskRunner {

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> Job start(String name, Task<T> task, Consumer<T> done) {
        return start(name, task, done, failure -> {
            throw new AssertionError(failure.getMessage());
        });
    }

    @Override
    public <T> Job start(String name, Task<T> task, Consumer<T> done, Consumer<IStatus> failed) {
        waiting.add(() -> run(task, done, failed));
        return Job.create(name, monitor -> { });
    }

    private static <T> void run(Task<T> task, Consumer<T> done, Consumer<IStatus> failed) {
        var delivery = new Runnable[1];
        var thread = new Thread(() -> {
            try {
                var result = task.run(new NullProgressMonitor());
                delivery[0] = () -> done.accept(result);
            } catch (CoreException e) {
                delivery[0] = () -> failed.accept(e.getStatus());
            }
        }, "job");
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        delivery[0].run();
    }

    /** Runs everything that was started, also what that starts. */
    public void runAll() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    @Override
    public <T> Optional<T> run(IRunnableContext context, Task<T> task) {
        throw new UnsupportedOperationException();
    }
}
