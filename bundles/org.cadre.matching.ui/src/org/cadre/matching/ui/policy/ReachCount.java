/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.cadre.core.task.Task;
import org.cadre.matching.solve.Reach;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Counts in the background whom rules leave without a mentor, some time after the last change, and only
 * while somebody sees it.
 */
final class ReachCount {

    private static final int PAUSE = 600;

    private final Control control;
    private final Display display;
    private final Supplier<Task<Reach>> prepare;
    private final Consumer<Reach> show;
    private final Consumer<String> failed;
    private final Runnable begin = this::begin;
    private Job job;

    /**
     * @param control what shows it
     * @param prepare takes what is needed from the elements, on the UI thread; null if that is not possible
     * @param show gets the result, on the UI thread
     * @param failed gets a sentence if it could not be counted, on the UI thread
     */
    ReachCount(Control control, Supplier<Task<Reach>> prepare, Consumer<Reach> show,
            Consumer<String> failed) {
        this.failed = failed;
        this.control = control;
        this.display = control.getDisplay();
        this.prepare = prepare;
        this.show = show;
    }

    /** Counts soon; what is being counted is out of date. */
    void changed() {
        cancel();
        control.getDisplay().timerExec(PAUSE, begin);
    }

    /** Stops counting. */
    void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    private void begin() {
        var task = control.isDisposed() || !control.isVisible() ? null : prepare.get();
        if (task == null) {
            return;
        }
        job = Job.createSystem(Messages.Reach_counting, (ICoreRunnable) monitor -> count(task, monitor));
        job.schedule();
    }

    private void count(Task<Reach> task, IProgressMonitor monitor) {
        try {
            var reach = task.run(monitor);
            tell(monitor, () -> show.accept(reach));
        } catch (CoreException e) {
            tell(monitor, () -> failed.accept(e.getMessage()));
        }
    }

    private void tell(IProgressMonitor monitor, Runnable news) {
        display.asyncExec(() -> {
            if (!monitor.isCanceled() && !control.isDisposed()) {
                news.run();
            }
        });
    }
}
