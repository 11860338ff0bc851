/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ical;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.Rejection;
import org.eclipse.osgi.util.NLS;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VFreeBusy;
import biweekly.io.ParseWarning;
import biweekly.io.TimezoneInfo;
import biweekly.io.text.ICalReader;

/**
 * The events of a calendar file.
 *
 * @param name the file's name without its path
 * @param events the events of all calendars in it, in order
 * @param busy what it publishes as free and busy times
 * @param faults dates and rules that cannot be read, by line
 */
@SuppressWarnings("nls")
public record CalendarFile(String name, List<Entry> events, List<Published> busy, List<Rejection> faults) {

    private static final int MOST_EVENTS = 50_000;
    private static final Set<String> TIMES = Set.of("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE",
            "EXDATE", "EXRULE", "RECURRENCE-ID", "FREEBUSY");

    /**
     * An event.
     *
     * @param line where it begins in the file; 0 if unknown
     * @param event what it says
     * @param zones the time zones of its calendar
     * @param canceled whether the whole calendar takes its events back
     */
    record Entry(int line, VEvent event, TimezoneInfo zones, boolean canceled) {
    }

    /**
     * Published free and busy times.
     *
     * @param line where they begin in the file; 0 if unknown
     * @param times what they say
     */
    record Published(int line, VFreeBusy times) {
    }

    /**
     * Reads a file.
     *
     * @param zone in which times without a zone are meant
     * @throws CadreException if it is no calendar, or too large
     */
    public static CalendarFile read(Path file, ZoneId zone) throws CadreException {
        var text = CalendarText.read(file);
        var found = new CalendarFile(text.name(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        found.faults.addAll(new UnknownZones(text).faults());
        try (var reader = new ICalReader(text.text())) {
            reader.setDefaultTimezone(TimeZone.getTimeZone(zone));
            var events = text.begins("VEVENT");
            var published = text.begins("VFREEBUSY");
            for (var calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                found.add(calendar, events, published);
                reader.getWarnings().forEach(warning -> found.add(warning, text));
            }
        } catch (IOException e) {
            throw CadreException.input(NLS.bind(Messages.File_broken, text.name()));
        } catch (RuntimeException | AssertionError e) { // some faults of files end the parser in these ways
            throw new CadreException(CadreException.Kind.INPUT, NLS.bind(Messages.File_broken, text.name()),
            e);
        }
        return found;
    }

    private void add(ICalendar calendar, List<Integer> begins, List<Integer> published)
            throws CadreException {
        var method = calendar.getMethod();
        boolean canceled = method != null && "CANCEL".equalsIgnoreCase(method.getValue());
        for (var event : calendar.getEvents()) {
            events.add(new Entry(at(begins, events.size()), event, calendar.getTimezoneInfo(), canceled));
        }
        for (var times : calendar.getFreeBusies()) {
            busy.add(new Published(at(published, busy.size()), times));
        }
        if (events.size() > MOST_EVENTS) {
            throw CadreException.input(NLS.bind(Messages.File_tooLarge, name));
        }
    }

    private static int at(List<Integer> lines, int index) {
        return index < lines.size() ? lines.get(index) : 0;
    }

    private void add(ParseWarning warning, CalendarText text) {
        var property = warning.getPropertyName();
        if (property != null && TIMES.contains(property)) {
            int line = warning.getLineNumber() == null ? 0 : text.number(warning.getLineNumber());
            faults.add(new Rejection(name, line, property, "", "ics.unreadable",
                    NLS.bind(Messages.Event_unreadable, property), Messages.Event_unreadableFix));
        }
    }
}
