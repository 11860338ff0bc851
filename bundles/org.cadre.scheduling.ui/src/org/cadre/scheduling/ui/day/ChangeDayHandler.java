/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.day;

import java.time.LocalDate;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.School;
import org.cadre.scheduling.ui.command.Chosen;
import org.cadre.scheduling.ui.command.ScheduleHandler;
import org.cadre.scheduling.ui.state.Calendars;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Changes what kind of day the selected one is. */
public final class ChangeDayHandler extends ScheduleHandler {

    /** Enabled for those who may change calendars. */
    public ChangeDayHandler() {
        super(Literals.SCHOOL_CALENDAR);
    }

    @Override
    protected void run(IWorkbenchWindow window, EditSession session, ISelection selection)
            throws CadreException {
        var day = Chosen.day(selection);
        if (day.isPresent()) {
            open(window.getShell(), session, day.get(), Chosen.school(selection));
        }
    }

    /**
     * Asks what kind of day one or several days are, and changes them.
     *
     * @param day with which the form begins
     * @param school whose calendar is likely meant; empty for that of all
     */
    public static void open(Shell shell, EditSession session, LocalDate day, Optional<School> school)
            throws CadreException {
        new DayDialog(shell, start(session, day, school), new DayEdit(session)::apply).open();
    }

    private static DayDialog.Start start(EditSession session, LocalDate day, Optional<School> school)
            throws CadreException {
        var calendars = Calendars.of(session.work());
        return new DayDialog.Start(day, CalendarTargets.of(calendars, school), calendars.day(school, day),
                calendars.bells(school));
    }
}
