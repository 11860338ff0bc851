/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.log;

import java.time.LocalDateTime;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.sealed.Circle;
import org.cadre.core.sealed.PrivateTexts;
import org.cadre.core.sealed.Reading;
import org.cadre.core.sealed.SealedWriter;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.MissedReason;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Logs what became of a session in one step to undo. A session that was moved did not take place; that of the other
 * time is one of its own, which took place if that time is past.
 */
final class LogEdit implements Logged {

    private final EditSession session;
    private final Session meeting;
    private final LocalDateTime now;

    /** @param now the present moment in the district's zone */
    LogEdit(EditSession session, Session meeting, LocalDateTime now) {
        this.session = session;
        this.meeting = meeting;
        this.now = now;
    }

    @Override
    public void log(LogDraft draft) throws CadreException {
        try (var texts = new PrivateTexts(session.work())) {
            var step = changed(texts, Literals.SESSION__NEXT_STEP, draft.nextStep());
            var note = changed(texts, Literals.SESSION__NOTES, draft.note());
            var writer = step.isPresent() || note.isPresent()
                    ? Optional.of(texts.writer(Circle.of(meeting).orElseThrow())) : Optional.<SealedWriter> empty();
            session.edit(Messages.Log_change, () -> {
                var about = apply(draft);
                step.ifPresent(text -> writer.orElseThrow().write(about, Literals.SESSION__NEXT_STEP, text));
                note.ifPresent(text -> writer.orElseThrow().write(about, Literals.SESSION__NOTES, text));
            });
        }
    }

    private Optional<String> changed(PrivateTexts texts, EAttribute feature, String text) throws CadreException {
        var present = texts.read(meeting, feature) instanceof Reading.Open open ? open.text() : ""; //$NON-NLS-1$
        return Optional.ofNullable(text).filter(typed -> !typed.equals(present));
    }

    /** Returns the session that the private texts are about. */
    private Session apply(LogDraft draft) {
        return switch (draft.outcome()) {
            case DONE -> done(meeting, draft);
            case MISSED -> missed(draft.reason());
            case MOVED -> {
                missed(MissedReason.MOVED);
                yield moved(draft);
            }
        };
    }

    private static Session done(Session session, LogDraft draft) {
        session.setStatus(SessionStatus.DONE);
        session.setActualStart(draft.at());
        session.setMinutes(draft.minutes());
        session.setMissedBecause(MissedReason.UNSTATED);
        session.setPhase(draft.phase().isBlank() ? null : draft.phase().strip());
        return session;
    }

    private Session missed(MissedReason reason) {
        meeting.setStatus(SessionStatus.MISSED);
        meeting.setActualStart(null);
        meeting.setMinutes(0);
        meeting.setMissedBecause(reason);
        return meeting;
    }

    private Session moved(LogDraft draft) {
        var other = CadreFactory.eINSTANCE.createSession();
        other.setProgram(meeting.getProgram());
        other.setCohort(meeting.getCohort());
        other.getMentorships().addAll(meeting.getMentorships());
        other.getParticipants().addAll(meeting.getParticipants());
        other.setKind(meeting.getKind());
        other.setMode(meeting.getMode());
        other.setPlace(meeting.getPlace());
        other.setPlannedStart(draft.at());
        other.setPlannedEnd(draft.at().plusMinutes(draft.minutes()));
        session.work().add(other);
        return other.getPlannedEnd().isAfter(now) ? other : done(other, draft);
    }
}
