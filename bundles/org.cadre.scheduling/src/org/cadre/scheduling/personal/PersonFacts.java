/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.personal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.cadre.core.listing.ElementName;
import org.cadre.scheduling.model.Booking;
import org.cadre.scheduling.model.Commitment;
import org.cadre.scheduling.model.ContractHours;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.TimetableEntry;

/** Tells people what scheduling knows of them, in plain values; absent ones are left out. */
@SuppressWarnings("nls")
final class PersonFacts {

    private PersonFacts() {
    }

    static Map<String, Object> timetable(Timetable timetable) {
        var facts = new LinkedHashMap<String, Object>();
        put(facts, "school", timetable.getSchool() == null ? null : ElementName.of(timetable.getSchool()));
        put(facts, "start", timetable.getStart());
        put(facts, "end", timetable.getEnd());
        facts.put("entries", timetable.getEntries().stream().map(PersonFacts::entry).toList());
        return facts;
    }

    private static Map<String, Object> entry(TimetableEntry entry) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("kind", entry.getKind().getLiteral());
        put(facts, "dayOfWeek", entry.getDayOfWeek() == 0 ? null : entry.getDayOfWeek());
        put(facts, "rotation", entry.getRotation());
        put(facts, "period", entry.getPeriod());
        put(facts, "start", entry.getStartTime());
        put(facts, "end", entry.getEndTime());
        put(facts, "title", entry.getTitle());
        put(facts, "subject", entry.getSubject());
        put(facts, "room", entry.getRoom());
        return facts;
    }

    static Map<String, Object> hours(ContractHours hours) {
        var facts = new LinkedHashMap<String, Object>();
        put(facts, "dayOfWeek", hours.getDayOfWeek() == 0 ? null : hours.getDayOfWeek());
        put(facts, "start", hours.getStartTime());
        put(facts, "end", hours.getEndTime());
        return facts;
    }

    static Map<String, Object> commitment(Commitment commitment) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("kind", commitment.getKind().getLiteral());
        put(facts, "start", commitment.getStartsAt());
        put(facts, "end", commitment.getEndsAt());
        put(facts, "source", commitment.getSource());
        return facts;
    }

    static Map<String, Object> booking(Booking booking) {
        var facts = new LinkedHashMap<String, Object>();
        put(facts, "session", booking.getSession() == null ? null : booking.getSession().getPlannedStart());
        put(facts, "askedAt", booking.getAskedAt());
        facts.put("granted", booking.isGranted());
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, Object value) {
        if (value != null) {
            facts.put(name, value instanceof Number ? value : value.toString());
        }
    }
}
