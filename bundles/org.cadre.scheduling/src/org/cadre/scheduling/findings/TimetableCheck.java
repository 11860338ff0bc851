/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.check.Check;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.core.listing.ElementName;
import org.cadre.core.people.Intervals;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.scheduling.intake.SchoolCalendars;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.TimetableEntry;
import org.cadre.scheduling.model.TimetableKind;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Nobody is in two places at once, and timetables fit the bells and the schools where people work. */
@Component
@SuppressWarnings("nls")
public class TimetableCheck implements Check {

    private static final Set<TimetableKind> BOUND = Set.of(TimetableKind.TEACHING, TimetableKind.DUTY);
    private static final int MOST = 5;

    @Override
    public List<Finding> run(UnitOfWork work, LocalDate today) throws CadreException {
        var timetables = work.load(Query.all(Literals.TIMETABLE, Timetable.class));
        var slots = new Slots(SchoolCalendars.of(work));
        var findings = new ArrayList<Finding>();
        var people = new LinkedHashMap<Educator, List<Timetable>>();
        var silent = new LinkedHashSet<School>();
        for (var timetable : timetables) {
            people.computeIfAbsent(timetable.getEducator(), one -> new ArrayList<>()).add(timetable);
            check(timetable, slots, silent, findings);
        }
        people.forEach((person, all) -> twoPlaces(person, all, slots, findings));
        silent.forEach(school -> findings.add(Finding.of(Severity.WARNING, school, "timetable.noBells",
                NLS.bind(Messages.Timetable_noBells, ElementName.of(school)))));
        return findings;
    }

    private static void check(Timetable timetable, Slots slots, Set<School> silent, List<Finding> findings) {
        var person = timetable.getEducator();
        var school = timetable.getSchool();
        if (person == null || school == null) {
            findings.add(Finding.of(Severity.ERROR, timetable, "timetable.incomplete",
                    Messages.Timetable_incomplete));
            return;
        }
        if (!person.getEmployments().isEmpty() && person.getEmployments().stream().noneMatch(one ->
                one.getSchool() == school && Intervals.overlaps(one, timetable))) {
            findings.add(Finding.of(Severity.WARNING, timetable, "timetable.notHere",
                    NLS.bind(Messages.Timetable_notHere, ElementName.of(person), ElementName.of(school))));
        }
        if (!slots.hasBells(school) && timetable.getEntries().stream().anyMatch(Slots::isNamed)) {
            silent.add(school);
        } else {
            timetable.getEntries().stream().filter(Slots::isNamed)
                    .filter(entry -> !slots.knows(school, entry.getPeriod())).map(TimetableEntry::getPeriod)
                    .distinct().limit(MOST)
                    .forEach(period -> findings.add(Finding.of(Severity.WARNING, timetable,
                            "timetable.unknownPeriod", NLS.bind(Messages.Timetable_unknownPeriod,
                            new Object[] {
                                ElementName.of(person), ElementName.of(school), period,
                                        slots.periods(school) }))));
            timetable.getEntries().stream().filter(entry -> entry.getKind() == TimetableKind.TEACHING)
                    .filter(Slots::isNamed).filter(entry -> slots.ringsOnShortDaysOnly(school,
                            entry.getPeriod())).map(TimetableEntry::getPeriod).distinct().limit(MOST)
                    .forEach(period -> findings.add(Finding.of(Severity.WARNING, timetable,
                            "timetable.shortDaysOnly", NLS.bind(Messages.Timetable_shortDaysOnly,
                                    new Object[] { ElementName.of(person), ElementName.of(school), period,
                                        slots.ordinaryName(school) }))));
        }
        timetable.getEntries().stream().filter(TimetableCheck::isImpossible).limit(MOST)
                .forEach(entry -> findings.add(Finding.of(Severity.ERROR, timetable, "timetable.time",
                        NLS.bind(Messages.Timetable_time, new Object[] { ElementName.of(person),
                            ElementName.of(school), Slots.text(entry) }))));
    }

    private static boolean isImpossible(TimetableEntry entry) {
        return !Slots.isNamed(entry) && (entry.getStartTime() == null || entry.getEndTime() == null
                || !entry.getStartTime().isBefore(entry.getEndTime()));
    }

    private static void twoPlaces(Educator person, List<Timetable> timetables, Slots slots,
            List<Finding> findings) {
        var entries = timetables.stream().filter(one -> one.getSchool() != null)
                .flatMap(one -> one.getEntries().stream()).toList();
        int found = 0;
        for (int i = 0; i < entries.size() && found < MOST; i++) {
            for (int j = i + 1; j < entries.size() && found < MOST; j++) {
                if (collide(entries.get(i), entries.get(j), slots)) {
                    findings.add(collision(person, entries.get(i), entries.get(j)));
                    found++;
                }
            }
        }
    }

    private static boolean collide(TimetableEntry one, TimetableEntry other, Slots slots) {
        var here = (Timetable) one.eContainer();
        var there = (Timetable) other.eContainer();
        if (!Slots.sameDay(one, other) || !Intervals.overlaps(here, there)) {
            return false;
        }
        boolean sameSchool = here.getSchool() == there.getSchool();
        if (sameSchool && !BOUND.contains(one.getKind()) && !BOUND.contains(other.getKind())) {
            return false; // to prepare and to be free at once is no contradiction
        }
        if (sameSchool && Slots.isNamed(one) && Slots.isNamed(other)) {
            // bells that overlap are a finding of their own, not one for everybody who goes by them
            return Folding.same(one.getPeriod(), other.getPeriod());
        }
        return slots.collide(one, other);
    }

    private static Finding collision(Educator person, TimetableEntry one, TimetableEntry other) {
        return Finding.of(Severity.ERROR, (Timetable) one.eContainer(), "timetable.twoPlaces",
                NLS.bind(Messages.Timetable_twoPlaces, new Object[] { ElementName.of(person), place(one),
                    place(other) }));
    }

    private static String place(TimetableEntry entry) {
        var what = entry.getTitle() == null || entry.getTitle().isBlank() ? entry.getKind().getLiteral()
                : entry.getTitle();
        var school = ElementName.of(((Timetable) entry.eContainer()).getSchool());
        var room = entry.getRoom() == null || entry.getRoom().isBlank() ? school
                : NLS.bind(Messages.Place_room, school, entry.getRoom());
        return NLS.bind(Messages.Place_entry, new Object[] { what, Slots.text(entry), room });
    }
}
