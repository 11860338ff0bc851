/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Filters and orders rows, in the background where there are so many that typing would stutter. */
final class Arranger<T> {

    private static final int AT_ONCE = 5_000;

    /** Takes the rows to show and how many there are without a filter. */
    interface Result<T> {
        void show(List<T> rows, int total);
    }

    private final List<Column<T>> columns;
    private final Result<T> result;
    private final Display display = Display.getCurrent();
    private Rows<T> rows;
    private Job running;

    Arranger(List<Column<T>> columns, Result<T> result) {
        this.columns = columns;
        this.result = result;
        setRows(List.of());
    }

    void setRows(List<T> all) {
        rows = new Rows<>(all, columns);
    }

    void arrange(String filter, Column<T> column, boolean descending) {
        if (running != null) {
            running.cancel();
            running = null;
        }
        if (rows.size() <= AT_ONCE) {
            result.show(rows.arrange(filter, column, descending), rows.size());
        } else {
            arrangeLater(rows, filter, column, descending);
        }
    }

    private void arrangeLater(Rows<T> source, String filter, Column<T> column, boolean descending) {
        running = Job.createSystem("Arrange rows", (IProgressMonitor monitor) -> { //$NON-NLS-1$
            var arranged = source.arrange(filter, column, descending);
            deliver(source, arranged, monitor);
            return Status.OK_STATUS;
        });
        running.schedule();
    }

    private void deliver(Rows<T> source, List<T> arranged, IProgressMonitor monitor) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!monitor.isCanceled() && source == rows) {
                    result.show(arranged, source.size());
                }
            });
        }
    }
}
