/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Shows progress as a line that is rewritten, or as lines now and then; may be canceled from another thread.
 */
@SuppressWarnings("nls")
final class ConsoleMonitor implements IProgressMonitor {

    /** How progress is shown. */
    enum Style {
        NONE, ONE_LINE, LINES
    }

    private static final String REWRITE = "\r\u001b[K";

    private final PrintStream err;
    private final Style style;
    private final long pauseNanos;
    private volatile boolean canceled;
    private String task = "";
    private String step = "";
    private double total = UNKNOWN;
    private double done;
    private String shown = "";
    private long shownAt = System.nanoTime();

    ConsoleMonitor(PrintStream err, Style style) {
        this.err = err;
        this.style = style;
        this.pauseNanos = TimeUnit.MILLISECONDS.toNanos(style == Style.LINES ? 1000 : 200);
    }

    @Override
    public void beginTask(String name, int totalWork) {
        task = name == null ? "" : name;
        total = totalWork;
        show();
    }

    @Override
    public void setTaskName(String name) {
        task = name;
        show();
    }

    @Override
    public void subTask(String name) {
        step = name;
        show();
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        done += work;
        show();
    }

    @Override
    public void done() {
        if (style == Style.ONE_LINE && !shown.isEmpty()) {
            err.print(REWRITE);
            err.flush();
        }
        shown = "";
    }

    @Override
    public boolean isCanceled() {
        return canceled;
    }

    @Override
    public void setCanceled(boolean value) {
        canceled = value;
    }

    private void show() {
        var due = style != Style.NONE && System.nanoTime() - shownAt >= pauseNanos;
        if (!due || line().isBlank() || line().equals(shown)) {
            return;
        }
        shown = line();
        shownAt = System.nanoTime();
        err.print(style == Style.ONE_LINE ? REWRITE + shown : shown + System.lineSeparator());
        err.flush();
    }

    private String line() {
        var what = task.isBlank() || step.isBlank() ? task + step : task + ": " + step;
        return total <= 0 || what.isBlank() ? what
                : NLS.bind(Messages.Progress_percent, what, Math.min(100, Math.round(100 * done / total)));
    }
}
