/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.rounds;

import java.time.LocalDate;

import org.cadre.matching.rounds.Reply;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks what both said after their first talk. */
final class AnswerDialog extends TitleAreaDialog {

    private static final int MARGIN = 16;

    private final TalkRow row;
    private final LocalDate today;
    private AnswerFields mentee;
    private AnswerFields mentor;
    private Reply byMentee;
    private Reply byMentor;

    AnswerDialog(Shell parent, TalkRow row, LocalDate today) {
        super(parent);
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
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.Answer_title);
        setTitle(NLS.bind(Messages.Answer_heading, row.mentee().full(), row.mentor().full()));
        setMessage(Messages.Answer_explanation);
        var area = (Composite) super.createDialogArea(parent);
        var body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(MARGIN, MARGIN).spacing(8, 8).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        new Label(body, SWT.NONE);
        new Label(body, SWT.NONE).setText(Messages.Answer_says);
        new Label(body, SWT.NONE).setText(Messages.Answer_choice);
        new Label(body, SWT.NONE).setText(Messages.Answer_on);
        mentee = new AnswerFields(body, NLS.bind(Messages.Answer_mentee, row.mentee().full()),
                row.byMentee(), today);
        mentor = new AnswerFields(body, NLS.bind(Messages.Answer_mentor, row.mentor().full()),
                row.byMentor(), today);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Answer_record, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        byMentee = mentee.read();
        byMentor = mentor.read();
        super.okPressed();
    }
}
