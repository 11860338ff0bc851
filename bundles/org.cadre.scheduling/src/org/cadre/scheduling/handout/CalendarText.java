/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;

/**
 * Writes calendars as iCalendar files (RFC 5545), and what they take back as cancelations (RFC 5546). The
 * same
 * calendar gives the same bytes on the same day (UTC), since entries are stamped with the day.
 */
final class CalendarText {

    private static final String PRODUCT = "-//Cadre//Scheduling//EN"; //$NON-NLS-1$
    /** Nobody's address: files come from a program, and answers would reach nobody. */
    private static final String NOBODY = "invalid:nomail"; //$NON-NLS-1$

    private final Date stamp;
    private final Map<Span, VTimezone> zones = new HashMap<>();

    /** The years that a calendar needs of a zone; most calendars of a run need the same. */
    private record Span(ZoneId zone, int first, int last) {
    }

    CalendarText(Instant stamp) {
        this.stamp = Date.from(stamp);
    }

    /** The whole calendar, with what is taken back marked as canceled. */
    String calendar(Handout handout) {
        return write(handout, handout.events(), false);
    }

    /** Only what is taken back, as a message that calendar programs obey. */
    String cancelation(Handout handout) {
        return write(handout, handout.events().stream().filter(HandoutEvent::canceled).toList(), true);
    }

    private String write(Handout handout, List<HandoutEvent> events, boolean cancel) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setExperimentalProperty("X-WR-CALNAME", escape(handout.title())); //$NON-NLS-1$
        if (cancel) {
            calendar.setMethod(Method.CANCEL);
        }
        var zone = handout.zone();
        var years = events.stream().mapToInt(event -> event.start().getYear()).summaryStatistics();
        var now = stamp.toInstant().atZone(zone).getYear();
        var span = events.isEmpty() ? new Span(zone, now, now)
                : new Span(zone, years.getMin(), years.getMax());
        var described = zones.computeIfAbsent(span, s -> new ZoneText(s.zone())
                .describe(s.first(), s.last()));
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(zone),
                described));
        events.forEach(event -> calendar.addEvent(event(event, zone, cancel)));
        return OctetFolding.fold(text(calendar));
    }

    private VEvent event(HandoutEvent from, ZoneId zone, boolean cancel) {
        var event = new VEvent();
        event.setUid(from.uid());
        event.setDateTimeStamp(stamp);
        event.setDateStart(date(from.start(), zone));
        if (from.end() != null && from.end().isAfter(from.start())) {
            event.setDateEnd(date(from.end(), zone));
        }
        event.setSummary(from.summary());
        event.setSequence(from.sequence());
        event.setStatus(from.canceled() ? Status.cancelled() : Status.confirmed());
        event.setClassification("PRIVATE"); //$NON-NLS-1$
        if (!from.location().isEmpty()) {
            event.setLocation(from.location());
        }
        if (!from.description().isEmpty()) {
            event.setDescription(from.description());
        }
        if (cancel) {
            event.setOrganizer(nobody());
        }
        return event;
    }

    private static Organizer nobody() {
        var organizer = new Organizer(null, null);
        organizer.setUri(NOBODY);
        return organizer;
    }

    /** A time that daylight saving skips is moved on; one that is there twice is the earlier. */
    private static Date date(LocalDateTime time, ZoneId zone) {
        return Date.from(time.atZone(zone).toInstant());
    }

    private static String text(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing fails in memory
        }
        return text.toString();
    }

    /** Properties that the library does not know are written as they are. */
    @SuppressWarnings("nls")
    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;");
    }
}
