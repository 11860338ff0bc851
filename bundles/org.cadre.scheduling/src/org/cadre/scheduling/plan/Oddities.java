/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.core.listing.ElementName;
import org.cadre.core.people.PersonName;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.model.SchoolKind;
import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.days.Facts;
import org.cadre.scheduling.days.SchoolDays;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.series.Demand;
import org.eclipse.osgi.util.NLS;

/**
 * What was missing or contradictory when a plan was made, and what was assumed instead. Each is said once.
 */
final class Oddities {

    private final Facts facts;
    private final SchoolDays schoolDays;
    private final Set<School> schools = new HashSet<>();
    private final Set<Educator> people = new HashSet<>();
    private final Set<SessionSeries> crowded = new HashSet<>();

    Oddities(Facts facts, SchoolDays schoolDays) {
        this.facts = facts;
        this.schoolDays = schoolDays;
    }

    /** That the district names no time zone. */
    Finding zone() {
        return Finding.of(Severity.WARNING, null, "plan.zone", NLS.bind(Messages.Odd_zone, facts.zone())); //$NON-NLS-1$
    }

    /** What is odd about the schools and people of the demands. */
    List<Finding> of(List<Demand> demands, Days days) {
        var found = new ArrayList<Finding>();
        var concerned = new LinkedHashSet<Educator>();
        for (var demand : demands) {
            concerned.addAll(demand.people());
            if (demand.school() != null && schools.add(demand.school())) {
                school(demand.school(), found);
            }
            largeRoom(demand, found);
        }
        concerned.forEach(one -> twoRooms(one, days, found));
        return found;
    }

    private void school(School school, List<Finding> found) {
        var name = ElementName.of(school);
        switch (schoolDays.basis(school)) {
            case ASSUMED -> add(found, school, "plan.noCalendar", NLS.bind(Messages.Odd_noCalendar, name)); //$NON-NLS-1$
            case EMPTY -> add(found, school, "plan.emptyCalendar", //$NON-NLS-1$
                    NLS.bind(Messages.Odd_emptyCalendar, name));
            case CALENDAR -> {
                // as it should be
            }
        }
        if (school.getKind() != SchoolKind.SCHOOL) {
            return; // an office rings no bells, and nobody there has classes to be covered
        }
        if (!schoolDays.hasBells(school)) {
            add(found, school, "plan.noBells", NLS.bind(Messages.Odd_noBells, name)); //$NON-NLS-1$
        }
        overlap(school, found);
        if (!facts.knowsSubstitutes(school)) {
            add(found, school, "plan.noSubstitutes", NLS.bind(Messages.Odd_noSubstitutes, name)); //$NON-NLS-1$
        }
    }

    /** Rooms are known, but none is large enough. */
    private void largeRoom(Demand demand, List<Finding> found) {
        var rooms = facts.rooms(demand.school());
        boolean small = demand.terms().inPerson() && demand.observed() == null && !rooms.isEmpty()
                && rooms.stream().noneMatch(room -> room.getSeats() == 0
                        || room.getSeats() >= demand.people().size());
        if (small && demand.series() != null && crowded.add(demand.series())) {
            add(found, demand.school(), "plan.smallRooms", NLS.bind(Messages.Odd_noRoom, new Object[] { //$NON-NLS-1$
                ElementName.of(demand.school()), demand.people().size(), demand.series().getName()}));
        }
    }

    /** The first two periods that are rung at once. */
    private void overlap(School school, List<Finding> found) {
        var bells = schoolDays.regular(school);
        for (int i = 1; i < bells.periods().size(); i++) {
            var before = bells.periods().get(i - 1);
            var next = bells.periods().get(i);
            if (next.start().isBefore(before.end())) {
                add(found, school, "plan.bellsOverlap", NLS.bind(Messages.Odd_bells, new Object[] { //$NON-NLS-1$
                    ElementName.of(school), bells.name(), next.name(), next.start(), before.name(),
                        before.end()}));
                return;
            }
        }
    }

    private void twoRooms(Educator educator, Days days, List<Finding> found) {
        var lessons = days.of(educator).lessons();
        for (int i = 1; i < lessons.size(); i++) {
            var span = lessons.get(i).span();
            if (lessons.get(i - 1).span().overlaps(span) && people.add(educator)) {
                found.add(Finding.of(Severity.WARNING, educator, "plan.twoRooms", //$NON-NLS-1$
                        NLS.bind(Messages.Odd_twoRooms, PersonName.show(educator),
                                PlanTexts.time(days.local(span.start())))));
            }
        }
    }

    private static void add(List<Finding> found, School school, String rule, String text) {
        found.add(Finding.of(Severity.WARNING, school, rule, text));
    }
}
