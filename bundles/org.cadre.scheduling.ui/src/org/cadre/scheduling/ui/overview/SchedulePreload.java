/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.overview;

import java.util.List;

import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.scheduling.model.Booking;
import org.cadre.scheduling.model.Commitment;
import org.cadre.scheduling.model.ContractHours;
import org.cadre.scheduling.model.MeetingRoom;
import org.cadre.scheduling.model.ProgramRules;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SubstituteDay;
import org.cadre.scheduling.model.SubstitutePool;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.Travel;
import org.cadre.scheduling.ui.state.Calendars;
import org.cadre.scheduling.ui.state.Origins;
import org.cadre.ui.Preload;
import org.osgi.service.component.annotations.Component;

/** Has what scheduling shows and checks loaded when a database is opened, so that no page waits for it. */
@Component
public final class SchedulePreload implements Preload {

    @Override
    public List<Query<?>> queries() {
        return List.of(Roots.SESSIONS, Roots.ACADEMIC_SESSIONS, Calendars.ALL, Calendars.BELLS, Origins.ALL,
                Origins.SERIES, Query.all(Literals.TIMETABLE, Timetable.class),
                Query.all(Literals.CONTRACT_HOURS, ContractHours.class),
                Query.all(Literals.COMMITMENT, Commitment.class),
                Query.all(Literals.MEETING_ROOM, MeetingRoom.class),
                Query.all(Literals.TRAVEL, Travel.class),
                Query.all(Literals.SUBSTITUTE_POOL, SubstitutePool.class),
                Query.all(Literals.SUBSTITUTE_DAY, SubstituteDay.class),
                Query.all(Literals.PROGRAM_RULES, ProgramRules.class),
                Query.all(Literals.BOOKING, Booking.class));
    }
}
