/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.cadre.core.people.Intervals;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.Employment;
import org.cadre.model.MentorProfile;
import org.cadre.model.ReleaseModel;
import org.cadre.model.School;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.TimetableKind;

/**
 * Made-up timetables: five classes, a preparation and a free or duty period a day, for mentors one after the
 * other; released mentors teach less. Who works at two schools is at the first in the morning.
 *
 * @param random decides who is free when
 */
@SuppressWarnings("nls")
record SampleTimetables(Random random) {

    private static final Set<EducatorRole> WITH_CLASSES = EnumSet.of(EducatorRole.TEACHER,
            EducatorRole.SPECIALIST,
            EducatorRole.COACH);
    private static final int PERIODS = 7;
    private static final int MORNING = 4;

    List<Timetable> of(List<Educator> people, List<School> schools, LocalDate day) {
        var all = new ArrayList<Timetable>();
        people.stream().sorted(Comparator.comparing(Educator::getStaffId,
                Comparator.nullsFirst(Comparator.naturalOrder()))).forEach(person -> {
                    var work = person.getEmployments().stream().filter(one -> Intervals.covers(one, day))
                            .filter(one -> WITH_CLASSES.contains(one.getRole()))
                            .filter(one -> schools.contains(one.getSchool())).limit(2).toList();
                    for (int i = 0; i < work.size(); i++) {
                        boolean both = work.size() == 2 && work.get(0).getSchool() != work.get(1).getSchool();
                        int first = both && i == 1 ? MORNING + 2 : 1; // one period to get there
                        // on half days the way to the other school takes as long as on others
                        int last = both && i == 0 ? MORNING - 1 : PERIODS;
                        if (both || i == 0) {
                            all.add(timetable(person, work.get(i), first, last));
                        }
                    }
                });
        return all;
    }

    private Timetable timetable(Educator person, Employment work, int first, int last) {
        var timetable = SchedulingFactory.eINSTANCE.createTimetable();
        timetable.setEducator(person);
        timetable.setSchool(work.getSchool());
        int preparation = first + random.nextInt(last - first + 1);
        int drawn = first + random.nextInt(last - first + 1);
        boolean visits = person.getMentorProfile() != null; // has time for the way to a class elsewhere
        int other = !visits ? drawn : preparation < last ? preparation + 1 : preparation - 1;
        for (int period = first; period <= last; period++) {
            var kind = period == preparation ? TimetableKind.PREPARATION
                    : period == other ? other % 2 == 0 && !visits ? TimetableKind.DUTY : TimetableKind.FREE
                            : TimetableKind.TEACHING;
            add(timetable, work, period, released(person, work, period) ? TimetableKind.RELEASE : kind);
        }
        return timetable;
    }

    private static boolean released(Educator person, Employment work, int period) {
        MentorProfile mentor = person.getMentorProfile();
        return work.getRole() == EducatorRole.COACH
                || mentor != null && mentor.getRelease() == ReleaseModel.FULL_RELEASE
                || mentor != null && mentor.getRelease() == ReleaseModel.PART_RELEASE && period > MORNING;
    }

    private static void add(Timetable timetable, Employment work, int period, TimetableKind kind) {
        var entry = SchedulingFactory.eINSTANCE.createTimetableEntry();
        entry.setKind(kind);
        entry.setPeriod(String.valueOf(period));
        if (kind == TimetableKind.TEACHING) {
            var subject = work.getSubjects().isEmpty() ? "Homeroom" : work.getSubjects().getFirst();
            entry.setSubject(subject);
            entry.setTitle(subject + ", period " + period);
            entry.setRoom("Room " + (100 + Math.floorMod(String.valueOf(timetable.getEducator().getStaffId())
                    .hashCode(), 200)));
            entry.setCanMerge(period == PERIODS);
        }
        timetable.getEntries().add(entry);
    }
}
