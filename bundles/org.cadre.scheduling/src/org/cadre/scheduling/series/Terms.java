/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

import org.cadre.model.Communication;
import org.cadre.model.Session;
import org.cadre.model.SessionKind;
import org.cadre.scheduling.model.SessionSeries;

/**
 * What a session needs, apart from people.
 *
 * @param minutes how long it takes
 * @param inPerson whether the people may meet in a room
 * @param virtual whether it may be a call
 * @param leavesClass whether people may leave a class for it
 * @param afterHours whether it may lie outside contract hours
 * @param weekdays weekdays that are wished for, 1 Monday to 7 Sunday; empty without a wish
 * @param notBefore from what time it is wished for; null without a wish
 * @param notAfter until what time; null without a wish
 * @param sameSlot whether every cycle should take the same weekday and time
 */
public record Terms(SessionKind kind, int minutes, boolean inPerson, boolean virtual, boolean leavesClass,
        boolean afterHours, List<Integer> weekdays, LocalTime notBefore, LocalTime notAfter,
                boolean sameSlot) {

    private static final int PRESET_MINUTES = 30;

    public Terms {
        weekdays = List.copyOf(weekdays);
    }

    /** What the series says. */
    public static Terms of(SessionSeries series) {
        int minutes = series.getMinutes() > 0 ? series.getMinutes() : PRESET_MINUTES;
        return new Terms(series.getKind(), minutes, series.isInPerson() || !series.isVirtual(),
                series.isVirtual(), series.isLeavesClass(), series.isAfterHours(),
                List.copyOf(series.getWeekdays()), series.getNotBefore(), series.getNotAfter(),
                series.isSameSlot());
    }

    /** What a session of no series needs, as far as it says so itself. */
    public static Terms of(Session session) {
        int minutes = (int) Duration.between(session.getPlannedStart(), session.getPlannedEnd()).toMinutes();
        boolean call = session.getMode() == Communication.VIDEO || session.getMode() == Communication.PHONE;
        return new Terms(session.getKind(), Math.max(1, minutes), !call, call, true, false, List.of(), null,
                null, false);
    }

    /** Whether it is held where pupils are taught, which testing blocks. */
    public boolean isVisit() {
        return kind == SessionKind.OBSERVATION || kind == SessionKind.PEER_REVIEW_MICROCYCLE;
    }

    /** The same for a session of another length. */
    public Terms lasting(int other) {
        return new Terms(kind, other, inPerson, virtual, leavesClass, afterHours, weekdays, notBefore, notAfter,
                sameSlot);
    }

    /** The same with other limits, to find out what would help. */
    public Terms relaxed(boolean asCall, boolean late) {
        return new Terms(kind, minutes, inPerson && !asCall, virtual || asCall, leavesClass, afterHours
                || late,
                weekdays, notBefore, notAfter, sameSlot);
    }
}
