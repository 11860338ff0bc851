/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.imports;

import org.cadre.core.edit.EditSession;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.scheduling.intake.CalendarIntake;
import org.cadre.scheduling.ui.command.ScheduleHandler;
import org.cadre.ui.imports.ImportServices;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchWindow;

/** Imports calendars into the open database. */
public final class ImportCalendarsHandler extends ScheduleHandler {

    /** Enabled for those who may change calendars. */
    public ImportCalendarsHandler() {
        super(Literals.SCHOOL_CALENDAR);
    }

    @Override
    protected void run(IWorkbenchWindow window, EditSession session, ISelection selection) {
        new CalendarImportWizard(window.getService(CalendarIntake.class), ImportServices.of(window))
                .dialog(window.getShell()).open();
    }
}
