/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.log;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.edit.EditSession;
import org.cadre.core.sealed.Circle;
import org.cadre.core.sealed.PrivateTexts;
import org.cadre.core.sealed.Reading;
import org.cadre.core.sealed.RefusalText;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Session;
import org.eclipse.osgi.util.NLS;

/**
 * What the form starts with.
 *
 * @param draft the facts
 * @param nextStep what can be read of the next step
 * @param note what can be read of the private note
 * @param readers the sentence that says who may read them, or why nothing private can be typed
 * @param open whether something private can be typed
 */
record LogStart(LogDraft draft, Reading nextStep, Reading note, String readers, boolean open) {

    /**
     * What is known of a session. Private texts that open are noted in the access log before they are shown.
     */
    static LogStart of(EditSession session, Session meeting, LogDraft draft) throws CadreException {
        try (var texts = new PrivateTexts(session.work())) {
            var refusal = texts.refusal(meeting).map(RefusalText::of);
            var step = texts.read(meeting, Literals.SESSION__NEXT_STEP);
            var note = texts.read(meeting, Literals.SESSION__NOTES);
            if (step instanceof Reading.Open || note instanceof Reading.Open) {
                session.work().store().accessLog().append(AccessAct.PRIVATE_CONTENT,
                        meeting.getMentorships().getFirst().getUuid(), Messages.Log_accessDetail);
            }
            boolean closed = step instanceof Reading.Closed || note instanceof Reading.Closed;
            return new LogStart(draft, step, note, sentence(texts, meeting, refusal, closed),
                    refusal.isEmpty() && !closed);
        }
    }

    private static String sentence(PrivateTexts texts, Session meeting, Optional<String> refusal,
            boolean closed)
            throws CadreException {
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var circle = Circle.of(meeting);
        var names = circle.isEmpty() ? "" //$NON-NLS-1$
                : String.join(Messages.Log_and, texts.audience(circle.get()).names());
        return NLS.bind(closed ? Messages.Log_closed : Messages.Log_readers, names);
    }

    /** A text that can be read; empty for others. */
    static String typed(Reading reading) {
        return reading instanceof Reading.Open text ? text.text() : ""; //$NON-NLS-1$
    }
}
