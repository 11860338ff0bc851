/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import org.cadre.core.CadreException;
import org.cadre.scheduling.ui.form.FormDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * A small form that asks for what is to be planned; it stays open with all that was chosen if that cannot be.
 */
abstract class AskDialog extends FormDialog {

    private static final int WIDTH = 360;

    private final PlanJobs jobs;

    AskDialog(Shell shell, PlanJobs jobs, String title, String explanation) {
        super(shell, title, explanation);
        this.jobs = jobs;
    }

    /** What the user asks for. */
    protected abstract PlanAsk asked() throws CadreException;

    @Override
    protected String doLabel() {
        return Messages.Ask_do;
    }

    @Override
    protected int width() {
        return WIDTH;
    }

    @Override
    protected void submit() throws CadreException {
        jobs.start(asked());
    }
}
