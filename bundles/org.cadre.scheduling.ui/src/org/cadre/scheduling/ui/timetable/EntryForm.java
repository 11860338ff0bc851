/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.timetable;

import java.util.Objects;
import java.util.function.Consumer;

import org.cadre.scheduling.model.TimetableEntry;
import org.cadre.scheduling.model.TimetableKind;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.scheduling.ui.form.People;
import org.cadre.scheduling.ui.form.RecordForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What somebody does in one period. */
final class EntryForm extends RecordForm {

    private final TimetableEntry draft;
    private final People people;
    private final Consumer<TimetableEntry> kept;
    private Text subject;
    private Button merge;

    EntryForm(Shell shell, String title, TimetableEntry draft, People people,
            Consumer<TimetableEntry> kept) {
        super(shell, title, ""); //$NON-NLS-1$
        this.draft = draft;
        this.people = people;
        this.kept = kept;
    }

    /** What somebody does, in a few words. */
    static String kind(TimetableKind kind) {
        return switch (kind) {
            case TEACHING -> Messages.Kind_teaching;
            case PREPARATION -> Messages.Kind_preparation;
            case DUTY -> Messages.Kind_duty;
            case FREE -> Messages.Kind_free;
            case RELEASE -> Messages.Kind_release;
        };
    }

    @Override
    protected void createFields(Fields form) {
        form.choice(Messages.Entry_kind, TimetableKind.VALUES, EntryForm::kind, draft.getKind(), kind -> {
            draft.setKind(kind);
            enable();
        });
        form.text(Messages.Entry_name, Objects.toString(draft.getTitle(), ""), draft::setTitle); //$NON-NLS-1$
        subject = form.text(Messages.Entry_subject, draft.getSubject(), draft::setSubject);
        form.text(Messages.Entry_room, draft.getRoom(), draft::setRoom);
        merge = form.check(Messages.Entry_merge, draft.isCanMerge(), draft::setCanMerge);
        people.several(form, Messages.Entry_colleagues, draft.getColleagues(), colleagues -> {
            draft.getColleagues().clear();
            draft.getColleagues().addAll(colleagues);
        });
        form.note(Messages.Entry_colleaguesNote);
        enable();
    }

    private void enable() {
        if (merge != null) {
            subject.setEnabled(draft.getKind() == TimetableKind.TEACHING);
            merge.setEnabled(draft.getKind() == TimetableKind.TEACHING);
        }
    }

    @Override
    protected void apply() {
        if (draft.getKind() != TimetableKind.TEACHING) {
            draft.setCanMerge(false);
            draft.getColleagues().clear();
        }
        kept.accept(draft);
    }
}
