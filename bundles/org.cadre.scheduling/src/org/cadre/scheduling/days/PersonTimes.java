/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.days;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.scheduling.model.TimetableEntry;
import org.cadre.scheduling.window.SortedSpans;
import org.cadre.scheduling.window.Span;

/** When one person can be asked within a window, in the window's minutes. Immutable, to be asked often. */
public final class PersonTimes {

    private final Educator educator;
    private final List<Span> available;
    private final List<Taught> lessons;
    private final List<Stay> stays;
    private final List<Stay> asked;
    private final List<Span> wished;
    private final SortedSpans free;
    private final SortedSpans paid;
    private final SortedSpans teaching;
    private final Set<School> schools = new HashSet<>();

    /** A class on a certain day. */
    public record Taught(Span span, School school, TimetableEntry entry) {
    }

    /** An interval in a building. */
    public record Stay(Span span, School school) {
    }

    /**
     * The times of a person.
     *
     * @param available when she can meet or cover, lessons included
     * @param lessons what she teaches, in order of time
     * @param paid her contract hours
     * @param stays when she must be at which school whatever is planned: lessons and duties
     * @param asked when she may be asked to cover: prepares or is free in a building
     * @param wished when she would rather meet: the weekly times that she entered, else all day
     */
    PersonTimes(Educator educator, List<Span> available, List<Taught> lessons, List<Span> paid,
            List<Stay> stays, List<Stay> asked, List<Span> wished) {
        this.educator = educator;
        this.available = List.copyOf(available);
        this.lessons = List.copyOf(lessons);
        this.stays = List.copyOf(stays);
        this.asked = List.copyOf(asked);
        this.wished = List.copyOf(wished);
        free = new SortedSpans(available);
        this.paid = new SortedSpans(paid);
        teaching = new SortedSpans(lessons.stream().map(Taught::span).toList());
        stays.forEach(stay -> schools.add(stay.school));
    }

    /** Whose times these are. */
    public Educator educator() {
        return educator;
    }

    /** When she can meet or cover, lessons included. */
    public List<Span> available() {
        return available;
    }

    /** What she teaches, in order of time. */
    public List<Taught> lessons() {
        return lessons;
    }

    /** When she must be at another school than this one. */
    public List<Stay> staysElsewhere(School school) {
        boolean never = schools.isEmpty() || schools.size() == 1 && schools.contains(school);
        return never ? List.of() : stays.stream().filter(stay -> stay.school != school).toList();
    }

    /** Whether she can be asked for all of the interval. */
    public boolean canCome(Span span) {
        return free.contain(span);
    }

    /**
     * Whether the interval lies in a time at which she would rather meet, or all of such a time in it if that
     * is too short.
     */
    public boolean likes(Span span) {
        for (var time : wished) {
            if (time.contains(span) || span.contains(time)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of the interval lies in her contract hours. */
    public boolean isPaid(Span span) {
        return paid.contain(span);
    }

    /** Whether she teaches in a part of the interval. */
    public boolean teaches(Span span) {
        return teaching.overlap(span);
    }

    /** Whether she may be asked to take a class there then, which she never is outside of contract hours. */
    public boolean canCover(Span span, School school) {
        return canCome(span) && isPaid(span) && !teaches(span) && isAsked(span, school);
    }

    private boolean isAsked(Span span, School school) {
        for (var stay : asked) {
            if (stay.school == school && stay.span.contains(span)) {
                return true;
            }
        }
        return false;
    }
}
