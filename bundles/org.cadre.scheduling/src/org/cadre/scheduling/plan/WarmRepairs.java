/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.BellSchedule;
import org.cadre.model.CadrePackage;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.model.Booking;
import org.cadre.scheduling.model.Commitment;
import org.cadre.scheduling.model.ContractHours;
import org.cadre.scheduling.model.MeetingRoom;
import org.cadre.scheduling.model.ProgramRules;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.model.SubstituteDay;
import org.cadre.scheduling.model.SubstitutePool;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.Travel;
import org.cadre.scheduling.series.SeriesScope;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * A unit of work of its own beside the one that is edited, in which plans are made, and which keeps up with
 * what is saved; with the days in mind in which sessions were moved lately. For one thread at a time, which
 * need not be the same one.
 */
public final class WarmRepairs implements AutoCloseable {

    /** So many weeks are kept in mind; each takes some ten megabytes in a large district. */
    private static final int MOST = 2;

    private static final List<Query<?>> ALL = List.of(Roots.DISTRICTS, Roots.SCHOOLS, Roots.EDUCATORS,
            Roots.ACADEMIC_SESSIONS, Roots.PROGRAMS, Roots.MENTORSHIPS, Roots.SESSIONS,
            Query.all(CadrePackage.Literals.SCHOOL_CALENDAR, SchoolCalendar.class),
            Query.all(CadrePackage.Literals.BELL_SCHEDULE, BellSchedule.class),
            Query.all(Literals.TIMETABLE, Timetable.class),
            Query.all(Literals.CONTRACT_HOURS, ContractHours.class),
            Query.all(Literals.COMMITMENT, Commitment.class),
            Query.all(Literals.MEETING_ROOM, MeetingRoom.class),
            Query.all(Literals.TRAVEL, Travel.class),
            Query.all(Literals.SUBSTITUTE_POOL, SubstitutePool.class),
            Query.all(Literals.SUBSTITUTE_DAY, SubstituteDay.class),
            Query.all(Literals.PROGRAM_RULES, ProgramRules.class),
            Query.all(Literals.SESSION_SERIES, SessionSeries.class),
            Query.all(Literals.SESSION_ORIGIN, SessionOrigin.class),
            Query.all(Literals.BOOKING, Booking.class));

    private final Scheduler scheduler;
    private final UnitOfWork work;
    private final Map<SeriesScope, WarmRepair> known = new LinkedHashMap<>();
    private boolean loaded;

    /** What is wanted, in elements of a unit of work. */
    @FunctionalInterface
    public interface Asking {

        /** The request; an exception of kind INPUT if what it is about is gone. */
        PlanRequest in(UnitOfWork work) throws CadreException;
    }

    /** Plans what is saved in the store. */
    public WarmRepairs(ProgramStore store, Scheduler scheduler) throws CadreException {
        this.scheduler = scheduler;
        work = store.begin();
    }

    /** The unit of work that plans belong to. */
    public UnitOfWork work() {
        return work;
    }

    /** Makes a plan of what is saved now. */
    public SchedulePlan make(Asking asking, IProgressMonitor monitor) throws CadreException {
        var progress = SubMonitor.convert(monitor, 10);
        keepUp(progress.split(1));
        var request = asking.in(work);
        return isMove(request) ? warm(request.scope()).move(request.moves(), progress.split(9))
                : scheduler.prepare(work, request).run(progress.split(9));
    }

    /** Works out beforehand what moves in these days have in common, if it is not known yet. */
    public void prepare(Asking asking, IProgressMonitor monitor) throws CadreException {
        var progress = SubMonitor.convert(monitor, 10);
        keepUp(progress.split(1));
        var request = asking.in(work);
        if (isMove(request) && !known.containsKey(request.scope())) {
            try {
                warm(request.scope()).move(Map.of(), progress.split(9));
            } catch (CadreException | RuntimeException e) {
                known.remove(request.scope());
                throw e;
            }
        }
    }

    private static boolean isMove(PlanRequest request) {
        return request.repair() && request.overlay().isEmpty() && request.scope().program() != null
                && request.scope().cohort() == null;
    }

    private WarmRepair warm(SeriesScope scope) throws CadreException {
        var warm = known.remove(scope);
        if (warm == null) {
            warm = scheduler.warm(work, scope);
        }
        known.put(scope, warm);
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
        return warm;
    }

    /** Takes over what was saved since, and forgets what that concerns. */
    private void keepUp(SubMonitor monitor) throws CadreException {
        if (!loaded) {
            monitor.setWorkRemaining(ALL.size());
            for (var query : ALL) {
                monitor.split(1);
                work.follow(query);
            }
            loaded = true;
        }
        var touched = work.refresh();
        known.values().removeIf(warm -> touched.stream().anyMatch(warm::concerns));
    }

    @Override
    public void close() {
        known.clear();
        work.close();
    }
}
