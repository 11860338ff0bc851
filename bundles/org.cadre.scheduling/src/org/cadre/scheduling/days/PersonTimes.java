/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.days;

import java.util.List;

import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.scheduling.model.TimetableEntry;
import org.cadre.scheduling.window.Span;

/**
 * When one person can be asked within a window, in the window's minutes.
 *
 * @param available when she can meet or cover, lessons included
 * @param lessons what she teaches, in order of time
 * @param paid her contract hours
 * @param stays when she must be at which school whatever is planned: lessons and duties
 * @param asked when she may be asked to cover: prepares or is free in a building
 * @param wished when she would rather meet: the weekly times that she entered, else all day
 */
public record PersonTimes(Educator educator, List<Span> available, List<Taught> lessons, List<Span> paid,
        List<Stay> stays, List<Stay> asked, List<Span> wished) {

    public PersonTimes {
        available = List.copyOf(available);
        lessons = List.copyOf(lessons);
        paid = List.copyOf(paid);
        stays = List.copyOf(stays);
        asked = List.copyOf(asked);
        wished = List.copyOf(wished);
    }

    /** A class on a certain day. */
    public record Taught(Span span, School school, TimetableEntry entry) {
    }

    /** An interval in a building. */
    public record Stay(Span span, School school) {
    }

    /** Whether she can be asked for all of the interval. */
    public boolean canCome(Span span) {
        return available.stream().anyMatch(free -> free.contains(span));
    }

    /**
     * Whether the interval lies in a time at which she would rather meet, or all of such a time in it if that
     * is too short.
     */
    public boolean likes(Span span) {
        return wished.stream().anyMatch(time -> time.contains(span) || span.contains(time));
    }

    /** Whether all of the interval lies in her contract hours. */
    public boolean isPaid(Span span) {
        return paid.stream().anyMatch(hours -> hours.contains(span));
    }

    /** Whether she teaches in a part of the interval. */
    public boolean teaches(Span span) {
        return lessons.stream().anyMatch(lesson -> lesson.span().overlaps(span));
    }

    /** Whether she may be asked to take a class there then. */
    public boolean canCover(Span span, School school) {
        return canCome(span) && !teaches(span)
                && asked.stream().anyMatch(stay -> stay.school == school && stay.span.contains(span));
    }
}
