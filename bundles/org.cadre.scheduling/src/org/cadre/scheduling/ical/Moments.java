/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HexFormat;
import java.util.Locale;

import biweekly.component.VEvent;
import biweekly.property.RawProperty;

/**
 * What single events say about their time.
 *
 * @param zone of the district
 */
@SuppressWarnings("nls")
record Moments(ZoneId zone) {

    private static final int KEY_LENGTH = 24;
    private static final String BUSY_STATUS = "X-MICROSOFT-CDO-BUSYSTATUS";

    /** Whether an event lasts whole days. */
    static boolean isAllDay(VEvent event) {
        return !event.getDateStart().getValue().hasTime();
    }

    /** Whether an event says when it begins. */
    static boolean isDated(VEvent event) {
        return event.getDateStart() != null && event.getDateStart().getValue() != null;
    }

    /** How many days an event of whole days lasts; a file without an end means one. */
    static int days(VEvent event) {
        var last = event.getDateEnd() != null && event.getDateEnd().getValue() != null
                ? whole(event.getDateEnd().getValue()) : null;
        long days = last == null ? Duration.ofMillis(lasting(event)).toDays()
                : ChronoUnit.DAYS.between(whole(event.getDateStart().getValue()), last);
        return (int) Math.clamp(days, 1, 3660);
    }

    /** The day of a date without a time: the parser makes of it the midnight of the machine's zone. */
    static LocalDate whole(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /** How long an event with times lasts, in milliseconds; 0 or less if it takes no time. */
    static long lasting(VEvent event) {
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            return event.getDateEnd().getValue().getTime() - event.getDateStart().getValue().getTime();
        }
        return event.getDuration() == null || event.getDuration().getValue() == null ? 0
                : event.getDuration().getValue().toMillis();
    }

    /** The day of a moment in the district. */
    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** The wall-clock time of a moment in the district, to the minute. */
    LocalDateTime time(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Whether somebody whose calendar has the event is free all the same. */
    static boolean isFree(VEvent event) {
        return event.getTransparency() != null && event.getTransparency().isTransparent()
                || "FREE".equals(busyStatus(event));
    }

    /** Whether the event says that the person is away. */
    static boolean isAway(VEvent event) {
        return "OOF".equals(busyStatus(event));
    }

    /** Whether it does not take place. */
    static boolean isCanceled(CalendarFile.Entry entry) {
        return entry.canceled() || entry.event().getStatus() != null && entry.event().getStatus()
                .isCancelled();
    }

    private static String busyStatus(VEvent event) {
        RawProperty status = event.getExperimentalProperty(BUSY_STATUS);
        return status == null || status.getValue() == null ? ""
                : status.getValue().strip().toUpperCase(Locale.ROOT);
    }

    /** A key for one occurrence that tells nothing of what it is about. */
    static String key(String uid, Instant start) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((uid + '|' + start).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
