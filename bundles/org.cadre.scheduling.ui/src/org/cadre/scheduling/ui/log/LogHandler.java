/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.log;

import java.time.Clock;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.CadreFactory;
import org.cadre.model.Mentorship;
import org.cadre.model.Session;
import org.cadre.model.SessionKind;
import org.cadre.scheduling.log.SessionLog;
import org.cadre.scheduling.ui.command.Chosen;
import org.cadre.scheduling.ui.command.ScheduleHandler;
import org.cadre.scheduling.ui.state.DistrictClock;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.IServiceLocator;

/** Logs what became of the selected session. */
public final class LogHandler extends ScheduleHandler {

    private static final int MINUTES = 30;

    /** Enabled for those who may change sessions. */
    public LogHandler() {
        super(Literals.SESSION);
    }

    @Override
    protected void run(IWorkbenchWindow window, EditSession session, ISelection selection)
            throws CadreException {
        var chosen = Chosen.sessions(selection);
        if (!chosen.isEmpty()) {
            open(window, window.getShell(), session, chosen.getFirst());
        }
    }

    /** Asks what became of a session and logs it. */
    public static void open(IServiceLocator services, Shell shell, EditSession session, Session meeting)
            throws CadreException {
        var now = new DistrictClock(Clock.systemDefaultZone()).now(session.work());
        var start = LogStart.of(session, meeting, LogDraft.of(meeting, now));
        var log = services.getService(SessionLog.class);
        new LogDialog(shell, meeting, start, draft -> log.log(session, meeting, draft.entry())).open();
    }

    /** Asks about a meeting of a pair that nobody planned, and records it. */
    public static void openUnplanned(IServiceLocator services, Shell shell, EditSession session,
            Mentorship pair) throws CadreException {
        var meeting = CadreFactory.eINSTANCE.createSession();
        meeting.getMentorships().add(pair);
        var now = new DistrictClock(Clock.systemDefaultZone()).now(session.work());
        var start = LogStart.of(session, meeting, LogDraft.of(meeting, now.minusMinutes(MINUTES))
                .lasting(MINUTES));
        var log = services.getService(SessionLog.class);
        new LogDialog(shell, meeting, start,
                draft -> log.unplanned(session, pair, SessionKind.MEETING, draft.entry())).open();
    }
}
