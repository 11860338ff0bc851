/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.rounds;

import java.time.LocalDate;

import org.cadre.matching.rounds.Reply;
import org.cadre.matching.ui.FormDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks what both said after their first talk. */
final class AnswerDialog extends FormDialog {

    private final TalkRow row;
    private final LocalDate today;
    private AnswerFields mentee;
    private AnswerFields mentor;
    private Reply byMentee;
    private Reply byMentor;

    AnswerDialog(Shell parent, TalkRow row, LocalDate today) {
        super(parent, new Texts(Messages.Answer_title,
                NLS.bind(Messages.Answer_heading, row.mentee().full(), row.mentor().full()),
                Messages.Answer_explanation, Messages.Answer_record), 4);
        this.row = row;
        this.today = today;
    }

    /** What the mentee said. */
    Reply byMentee() {
        return byMentee;
    }

    /** What the mentor said. */
    Reply byMentor() {
        return byMentor;
    }

    @Override
    protected void fill(Composite body) {
        label(body, ""); //$NON-NLS-1$
        label(body, Messages.Answer_says);
        label(body, Messages.Answer_choice);
        label(body, Messages.Answer_on);
        mentee = new AnswerFields(body, NLS.bind(Messages.Answer_mentee, row.mentee().full()),
                row.byMentee(), today);
        mentor = new AnswerFields(body, NLS.bind(Messages.Answer_mentor, row.mentor().full()),
                row.byMentor(), today);
    }

    @Override
    protected void okPressed() {
        byMentee = mentee.read();
        byMentor = mentor.read();
        super.okPressed();
    }
}
