/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.model.BellSchedule;
import org.cadre.model.School;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.TimetableEntry;

/**
 * Lets timetables follow a bell period that gets another name, so that nobody's classes vanish by it.
 *
 * @param timetables all timetables
 * @param bells all bell schedules
 */
public record PeriodNames(List<Timetable> timetables, List<BellSchedule> bells) {

    /** Loads them. */
    public static PeriodNames of(UnitOfWork work) throws CadreException {
        return new PeriodNames(work.load(Query.all(Literals.TIMETABLE, Timetable.class)),
                SchoolCalendars.of(work).bells());
    }

    /**
     * The entries that mean the period; none as long as another schedule of their school has one of that
     * name, because then it is still rung on other days.
     *
     * @param of the schedule in which the period is, or was, called so
     * @param name what it was called before
     */
    public List<TimetableEntry> meaning(BellSchedule of, String name) {
        return timetables.stream().filter(one -> rings(of, one.getSchool()))
                .filter(one -> bells.stream().noneMatch(other -> other != of && rings(other, one.getSchool())
                        && has(other, name)))
                .flatMap(one -> one.getEntries().stream())
                .filter(entry -> entry.getPeriod() != null && Folding.same(entry.getPeriod(), name)).toList();
    }

    /** Whether the schedule is one of those of the school: its own, or shared by schools without any. */
    private boolean rings(BellSchedule schedule, School school) {
        return schedule.getSchool() == school || schedule.getSchool() == null
                && bells.stream().noneMatch(one -> one.getSchool() == school);
    }

    private static boolean has(BellSchedule schedule, String name) {
        return schedule.getPeriods().stream()
                .anyMatch(period -> period.getName() != null && Folding.same(period.getName(), name));
    }
}
