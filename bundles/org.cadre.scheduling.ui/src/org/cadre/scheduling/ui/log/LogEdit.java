/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.log;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.sealed.Circle;
import org.cadre.core.sealed.PrivateTexts;
import org.cadre.core.sealed.Reading;
import org.cadre.core.sealed.SealedWriter;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.MissedReason;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.ui.state.Origins;
import org.cadre.scheduling.ui.state.SessionFacts;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Logs what became of a session in one step to undo. One meeting is one record: a session that was moved gets its new
 * time, so that calendars that were handed out move their entry, and no plan moves it away again.
 */
final class LogEdit implements Logged {

    private final EditSession session;
    private final Session meeting;

    LogEdit(EditSession session, Session meeting) {
        this.session = session;
        this.meeting = meeting;
    }

    @Override
    public void log(LogDraft draft) throws CadreException {
        try (var texts = new PrivateTexts(session.work())) {
            var step = changed(texts, Literals.SESSION__NEXT_STEP, draft.nextStep());
            var note = changed(texts, Literals.SESSION__NOTES, draft.note());
            var writer = step.isPresent() || note.isPresent()
                    ? Optional.of(texts.writer(Circle.of(meeting).orElseThrow())) : Optional.<SealedWriter> empty();
            var origin = Origins.of(session.work()).of(meeting);
            session.edit(Messages.Log_change, () -> {
                apply(draft, origin);
                step.ifPresent(text -> writer.orElseThrow().write(meeting, Literals.SESSION__NEXT_STEP, text));
                note.ifPresent(text -> writer.orElseThrow().write(meeting, Literals.SESSION__NOTES, text));
            });
        }
    }

    private Optional<String> changed(PrivateTexts texts, EAttribute feature, String text) throws CadreException {
        var present = texts.read(meeting, feature) instanceof Reading.Open open ? open.text() : ""; //$NON-NLS-1$
        return Optional.ofNullable(text).filter(typed -> !typed.equals(present));
    }

    private void apply(LogDraft draft, Optional<SessionOrigin> origin) {
        switch (draft.outcome()) {
            case DONE -> done(draft);
            case MISSED -> notHeld(SessionStatus.MISSED, draft.reason());
            case MOVED -> {
                moved(draft.at());
                origin.ifPresent(found -> found.setPinned(true));
            }
        }
    }

    private void done(LogDraft draft) {
        meeting.setStatus(SessionStatus.DONE);
        meeting.setActualStart(draft.at());
        meeting.setMinutes(draft.minutes());
        meeting.setMissedBecause(MissedReason.UNSTATED);
        meeting.setPhase(draft.phase().isBlank() ? null : draft.phase().strip());
    }

    private void notHeld(SessionStatus status, MissedReason reason) {
        meeting.setStatus(status);
        meeting.setActualStart(null);
        meeting.setMinutes(0);
        meeting.setMissedBecause(reason);
    }

    /** Other classes have to be covered then, so whoever covered is free again. */
    private void moved(LocalDateTime to) {
        var from = meeting.getPlannedStart();
        var length = Duration.between(from == null ? to : from, SessionFacts.end(meeting, from == null ? to : from));
        if (!to.equals(from)) {
            meeting.setRevision(meeting.getRevision() + 1);
            meeting.getCoverage().clear();
        }
        notHeld(SessionStatus.PLANNED, MissedReason.UNSTATED);
        meeting.setPlannedStart(to);
        meeting.setPlannedEnd(to.plus(length));
    }
}
