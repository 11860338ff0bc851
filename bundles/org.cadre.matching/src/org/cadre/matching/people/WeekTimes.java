/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.people;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.people.Intervals;
import org.cadre.model.Availability;
import org.cadre.model.Educator;

/**
 * When a person can meet in a week, in steps of {@value #STEP_MINUTES} minutes. Schools with rotation days
 * have one week for each of them, and what is shared is the average of those weeks.
 */
public final class WeekTimes {

    private static final int STEP_MINUTES = 15;
    private static final int STEPS_A_DAY = 24 * 60 / STEP_MINUTES;

    private final long[][] weeks;
    private final boolean unknown;

    private WeekTimes(long[][] weeks, boolean unknown) {
        this.weeks = weeks;
        this.unknown = unknown;
    }

    /** Returns the person's times that hold on the day, for each of the rotation days that anybody has. */
    public static WeekTimes of(Educator person, LocalDate day, Collection<String> rotations) {
        var times = person.getAvailability().stream()
                .filter(time -> Intervals.covers(time, day) && isComplete(time)).toList();
        var labels = rotations.isEmpty() ? Stream.of("") : rotations.stream(); //$NON-NLS-1$
        return new WeekTimes(labels.map(label -> week(times, label)).toArray(long[][]::new), times.isEmpty());
    }

    /** Whether nothing is known of the person's times. */
    public boolean isUnknown() {
        return unknown;
    }

    /** How many minutes a week both can meet. */
    public int sharedMinutes(WeekTimes other) {
        int steps = 0;
        for (int week = 0; week < weeks.length; week++) {
            steps += shared(weeks[week], other.weeks[week]);
        }
        return steps * STEP_MINUTES / weeks.length;
    }

    private static int shared(long[] one, long[] other) {
        int steps = 0;
        for (int i = Math.min(one.length, other.length) - 1; i >= 0; i--) {
            steps += Long.bitCount(one[i] & other[i]);
        }
        return steps;
    }

    private static boolean isComplete(Availability time) {
        return time.getStartTime() != null && time.getEndTime() != null
                && time.getStartTime().isBefore(time.getEndTime())
                && time.getDayOfWeek() >= 1 && time.getDayOfWeek() <= 7;
    }

    private static long[] week(List<Availability> times, String rotation) {
        var steps = new BitSet();
        var held = times.stream().filter(t -> t.getRotation() == null || t.getRotation().equals(rotation));
        held.forEach(time -> {
            int day = (time.getDayOfWeek() - 1) * STEPS_A_DAY;
            // A step counts only if the person is free for all of it.
            int from = (time.getStartTime().toSecondOfDay() / 60 + STEP_MINUTES - 1) / STEP_MINUTES;
            int to = time.getEndTime().toSecondOfDay() / 60 / STEP_MINUTES;
            steps.set(day + from, day + Math.max(from, to));
        });
        return steps.toLongArray();
    }
}
