/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.sealed.Reading;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Session;
import org.cadre.model.SessionKind;
import org.cadre.model.SessionStatus;
import org.cadre.ui.form.EnumTexts;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Asks what somebody has to say of a meeting, everything in one small form. */
final class MeetingDialog extends SmallDialog {

    private static final int LONGEST = 600;
    private static final int STEP = 5;

    /**
     * What the form starts with.
     *
     * @param draft the facts
     * @param nextStep what can be read of the next step
     * @param note what can be read of the private note
     * @param readers the sentence that says who may read them
     * @param refusal why nothing private can be typed; empty if something can
     */
    record Start(MeetingDraft draft, Reading nextStep, Reading note, String readers, Optional<String> refusal) {

        /** A new meeting of a pair. */
        static Start of(PairModel model, MeetingDraft draft) throws CadreException {
            return new Start(draft, new Reading.Nothing(), new Reading.Nothing(), Texts.readers(model.audience()),
                    model.refusal());
        }

        /** A meeting that was logged. */
        static Start of(PairModel model, Session meeting) throws CadreException {
            return new Start(MeetingDraft.of(meeting), model.read(meeting, Literals.SESSION__NEXT_STEP),
                    model.read(meeting, Literals.SESSION__NOTES), Texts.readers(model.audience()),
                    model.refusal(meeting));
        }
    }

    private final Start start;
    private DayField day;
    private Spinner minutes;
    private Combo kind;
    private Combo status;
    private PrivateField nextStep;
    private PrivateField note;
    private MeetingDraft typed;

    MeetingDialog(Shell shell, String title, String action, Start start) {
        super(shell, title, action);
        this.start = start;
    }

    /** Opens the dialog; returns what the user said, or empty if she canceled. */
    Optional<MeetingDraft> ask() {
        return open() == OK ? Optional.of(typed) : Optional.empty();
    }

    @Override
    protected void createFields(Composite grid) {
        var draft = start.draft();
        day = new DayField(grid, Messages.Meeting_day, draft.day());
        label(grid, Messages.Meeting_minutes);
        minutes = new Spinner(grid, SWT.BORDER);
        minutes.setValues(draft.minutes(), 0, LONGEST, 0, STEP, STEP * STEP);
        kind = combo(grid, Messages.Meeting_kind, texts(SessionKind.values()));
        kind.select(draft.kind().ordinal());
        status = combo(grid, Messages.Meeting_status, texts(SessionStatus.values()));
        status.select(draft.status().ordinal());
        nextStep = field(grid, Messages.Meeting_nextStep, start.nextStep(), SWT.SINGLE);
        note = field(grid, Messages.Meeting_note, start.note(), SWT.MULTI);
    }

    @Override
    protected void accept() {
        typed = new MeetingDraft(day.day(), minutes.getSelection(), SessionKind.values()[kind.getSelectionIndex()],
                SessionStatus.values()[status.getSelectionIndex()], nextStep.value(), note.value());
    }

    private PrivateField field(Composite grid, String label, Reading shown, int style) {
        return new PrivateField(grid, label, shown, start.readers(), start.refusal(), style);
    }

    private static String[] texts(Enumerator... values) {
        return Stream.of(values).map(EnumTexts::of).toArray(String[]::new);
    }
}
