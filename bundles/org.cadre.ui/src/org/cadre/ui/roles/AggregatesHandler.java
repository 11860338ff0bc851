/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.roles;

import org.cadre.core.aggregate.AggregateReport;
import org.cadre.core.aggregate.AggregateText;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.command.DatabaseHandler;
import org.eclipse.ui.IWorkbenchWindow;

/** Shows numbers about groups, in which nobody in particular can be seen. */
public final class AggregatesHandler extends DatabaseHandler {

    @Override
    protected void execute(IWorkbenchWindow window, OpenDatabase database) {
        var tasks = window.getService(TaskRunner.class);
        database.session().map(session -> session.work().store()).ifPresent(store -> tasks.start(
                Messages.Aggregates_job,
                monitor -> new AggregateText(store.aggregates(AggregateReport.LIMIT)).text(),
                text -> new AggregatesDialog(window.getShell(), text).open()));
    }
}
