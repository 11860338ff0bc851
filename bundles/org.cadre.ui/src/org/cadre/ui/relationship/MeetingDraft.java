/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import java.time.LocalDate;
import java.util.Objects;

import org.cadre.model.Session;
import org.cadre.model.SessionKind;
import org.cadre.model.SessionStatus;

/**
 * What somebody says of a meeting in the form.
 *
 * @param day when it was, or should have been
 * @param minutes how long it took; 0 unless it took place
 * @param kind what it was
 * @param status whether it took place
 * @param nextStep the next step; null to leave it as it is, blank for none
 * @param note the private note; null to leave it as it is, blank for none
 */
record MeetingDraft(LocalDate day, int minutes, SessionKind kind, SessionStatus status, String nextStep,
        String note) {

    private static final int USUAL_MINUTES = 30;

    /** Refuses an absent day, kind or status. */
    MeetingDraft {
        Objects.requireNonNull(day);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(status);
    }

    /** The usual: half an hour, on that day. */
    static MeetingDraft usual(LocalDate day) {
        return new MeetingDraft(day, USUAL_MINUTES, SessionKind.MEETING, SessionStatus.DONE, "", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What a meeting says, without its private texts. */
    static MeetingDraft of(Session session) {
        return new MeetingDraft(day(session), session.getMinutes(), session.getKind(), session.getStatus(), null, null);
    }

    /** The day of a meeting; the first of all days if nobody said. */
    static LocalDate day(Session session) {
        if (session.getActualStart() != null) {
            return session.getActualStart().toLocalDate();
        }
        return session.getPlannedStart() == null ? LocalDate.EPOCH : session.getPlannedStart().toLocalDate();
    }

    /** Whether a private text is to be written. */
    boolean hasPrivateText() {
        return nextStep != null && !nextStep.isBlank() || note != null && !note.isBlank();
    }

    /** Makes a meeting say all this but the private texts; the time of day stays where there is one. */
    void apply(Session session) {
        var done = status == SessionStatus.DONE;
        var start = session.getActualStart() != null ? session.getActualStart() : session.getPlannedStart();
        var at = start == null ? day.atStartOfDay() : day.atTime(start.toLocalTime());
        session.setKind(kind);
        session.setStatus(status);
        session.setActualStart(done ? at : null);
        if (!done || session.getPlannedStart() != null) {
            session.setPlannedStart(at);
        }
        session.setMinutes(done ? minutes : 0);
    }
}
