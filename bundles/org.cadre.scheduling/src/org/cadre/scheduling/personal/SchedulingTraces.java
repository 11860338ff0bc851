/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.personal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.personal.ErasedPerson;
import org.cadre.core.personal.ErasureLine;
import org.cadre.core.personal.ErasureLine.Fate;
import org.cadre.core.personal.PersonTraces;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.osgi.service.component.annotations.Component;

/** What scheduling knows of people: when they teach, are paid, are busy, and what they booked. */
@Component(service = PersonTraces.class)
public final class SchedulingTraces implements PersonTraces {

    @Override
    @SuppressWarnings("nls")
    public Map<String, List<Map<String, Object>>> told(UnitOfWork work, Educator person)
            throws CadreException {
        var records = SchedulingRecords.of(work, person);
        var told = new LinkedHashMap<String, List<Map<String, Object>>>();
        put(told, "timetables", records.timetables().stream().map(PersonFacts::timetable).toList());
        put(told, "contractHours", records.hours().stream().map(PersonFacts::hours).toList());
        put(told, "commitments", records.commitments().stream().map(PersonFacts::commitment).toList());
        put(told, "bookings", records.bookings().stream().map(PersonFacts::booking).toList());
        return told;
    }

    private static void put(Map<String, List<Map<String, Object>>> told, String kind,
            List<Map<String, Object>> facts) {
        if (!facts.isEmpty()) {
            told.put(kind, facts);
        }
    }

    @Override
    public List<ErasureLine> plan(UnitOfWork work, ErasedPerson erased) throws CadreException {
        var records = SchedulingRecords.of(work, erased.person());
        var lines = new ArrayList<ErasureLine>();
        add(lines, Fate.ERASED, Messages.Erase_timetables, records.timetables().size(),
                Messages.Erase_timetablesWhy);
        add(lines, Fate.ERASED, Messages.Erase_hours, records.hours().size(), Messages.Erase_hoursWhy);
        add(lines, Fate.ERASED, Messages.Erase_busy, records.commitments().size(), Messages.Erase_busyWhy);
        add(lines, Fate.ERASED, Messages.Erase_booked, records.bookings().size(), Messages.Erase_bookedWhy);
        add(lines, Fate.REPLACED, Messages.Erase_named, records.naming(erased).size(),
                Messages.Erase_namedWhy);
        return lines;
    }

    private static void add(List<ErasureLine> lines, Fate fate, String what, int count, String why) {
        if (count > 0) {
            lines.add(new ErasureLine(fate, what, count, why));
        }
    }

    @Override
    public Collection<? extends Element> forget(UnitOfWork work, ErasedPerson erased) throws CadreException {
        var records = SchedulingRecords.of(work, erased.person());
        var changed = new LinkedHashSet<Element>();
        for (var text : records.naming(erased)) {
            changed.add(text.root());
            text.owner().eSet(text.feature(), erased.forgottenIn(text.value()));
        }
        records.own().forEach(root -> {
            changed.add(root);
            work.remove(root);
        });
        return changed;
    }
}
