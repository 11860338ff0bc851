/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.log;

import java.time.LocalDateTime;

import org.cadre.model.MissedReason;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.log.LogEntry;
import org.cadre.scheduling.log.Result;
import org.cadre.scheduling.ui.state.SessionFacts;

/**
 * What somebody says of a session in the form.
 *
 * @param outcome what became of it
 * @param at when it started; where it was moved, when it starts now
 * @param minutes how long it took; of no meaning unless it took place
 * @param reason why it did not take place; of no meaning for others
 * @param phase the phase of the coaching cycle; blank for none
 * @param nextStep the next step; null to leave it as it is, blank for none
 * @param note the private note; null to leave it as it is, blank for none
 */
record LogDraft(Outcome outcome, LocalDateTime at, int minutes, MissedReason reason, String phase,
        String nextStep, String note) {

    /** What can become of a session. */
    enum Outcome {
        /** It took place. */
        DONE,
        /** It did not take place. */
        MISSED,
        /** It takes place at another time. */
        MOVED
    }

    /** What the form starts with: that the session took place as planned, or what was logged before. */
    static LogDraft of(Session session, LocalDateTime now) {
        var start = SessionFacts.start(session).orElse(now);
        return new LogDraft(session.getStatus() == SessionStatus.MISSED ? Outcome.MISSED : Outcome.DONE,
                start,
                SessionFacts.minutes(session) == 0 ? minutes(session, start) : SessionFacts.minutes(session),
                session.getMissedBecause(), session.getPhase() == null ? "" //$NON-NLS-1$
                : session.getPhase(), null, null);
    }

    private static int minutes(Session session, LocalDateTime start) {
        return (int) java.time.Duration.between(start, SessionFacts.end(session, start)).toMinutes();
    }

    /** The same, if it took so many minutes. */
    LogDraft lasting(int length) {
        return new LogDraft(outcome, at, length, reason, phase, nextStep, note);
    }

    /** What is logged. A session that was moved keeps its length, and has no phase before it takes place. */
    LogEntry entry() {
        return switch (outcome) {
            case DONE -> new LogEntry(new Result.Done(at, minutes), phase, nextStep, note);
            case MISSED -> new LogEntry(new Result.Missed(reason), null, nextStep, note);
            case MOVED -> new LogEntry(new Result.Moved(at), null, nextStep, note);
        };
    }

    /** The same, with null for private texts that are as they were. */
    LogDraft without(String presentStep, String presentNote) {
        return new LogDraft(outcome, at, minutes, reason, phase, presentStep.equals(nextStep) ? null
                : nextStep, presentNote.equals(note) ? null : note);
    }
}
