/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.booking;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.model.Session;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.series.OfficeHours;
import org.cadre.scheduling.ui.command.Chosen;
import org.cadre.scheduling.ui.command.ScheduleHandler;
import org.cadre.scheduling.ui.form.People;
import org.cadre.ui.Elements;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchWindow;

/** Shows who has a place in the selected office hour; books places and gives them back. */
public final class BookHandler extends ScheduleHandler {

    /** Enabled for those who may change bookings. */
    public BookHandler() {
        super(Literals.BOOKING);
    }

    @Override
    protected void run(IWorkbenchWindow window, EditSession session, ISelection selection)
            throws CadreException {
        var chosen = Chosen.sessions(selection);
        if (chosen.isEmpty()) {
            return;
        }
        int places = places(session, chosen.getFirst());
        if (places == 0) {
            throw CadreException.input(Messages.Book_noPlaces);
        }
        var people = new People(List.copyOf(session.work().load(Roots.EDUCATORS)),
                window.getService(Elements.class));
        new BookDialog(window.getShell(), new BookDialog.Hour(session, chosen.getFirst(), places), people,
                window.getService(OfficeHours.class)).open();
    }

    private static int places(EditSession session, Session hour) throws CadreException {
        return session.work().load(Query.all(Literals.SESSION_ORIGIN, SessionOrigin.class)).stream()
                .filter(one -> one.getSession() == hour && one.getSeries() != null)
                .mapToInt(one -> one.getSeries().getPlaces()).findFirst().orElse(0);
    }
}
