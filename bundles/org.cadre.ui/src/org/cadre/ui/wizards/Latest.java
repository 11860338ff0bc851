/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.wizards;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/**
 * Computes in the background what a control shows, each time something changed; only the latest result is
 * shown. Belongs to the UI thread.
 *
 * @param <T> the type of the result
 */
public final class Latest<T> {

    private final Control owner;
    private final Consumer<T> show;
    private Job running;

    /**
     * Creates one that has computed nothing yet.
     *
     * @param owner nothing is shown any more once this is disposed
     * @param show shows a result, on the UI thread
     */
    public Latest(Control owner, Consumer<T> show) {
        this.owner = owner;
        this.show = show;
    }

    /** Computes anew; what was being computed is not shown any more. */
    public void compute(Supplier<T> computation) {
        if (running != null) {
            running.cancel();
        }
        var display = owner.getDisplay();
        running = Job.createSystem("Latest", monitor -> { //$NON-NLS-1$
            var result = computation.get();
            if (!display.isDisposed()) {
                display.asyncExec(() -> deliver(result, monitor));
            }
            return Status.OK_STATUS;
        });
        running.schedule();
    }

    private void deliver(T result, IProgressMonitor monitor) {
        if (!monitor.isCanceled() && !owner.isDisposed()) {
            show.accept(result);
        }
    }
}
