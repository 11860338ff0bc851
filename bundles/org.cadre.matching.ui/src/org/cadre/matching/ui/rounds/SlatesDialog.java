/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.rounds;

import java.time.LocalDate;

import org.cadre.matching.policy.CriterionTerms;
import org.cadre.matching.talks.FirstTalks;
import org.cadre.matching.talks.SlateTerms;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Asks how large slates are and how many talks mentors have time for. */
final class SlatesDialog extends TitleAreaDialog {

    private static final int MARGIN = 16;
    private static final int WEEKS = 2;

    private final LocalDate today;
    private Spinner size;
    private Spinner most;
    private Spinner minutes;
    private Spinner weight;
    private Button dated;
    private DateTime answersBy;
    private SlatesChoice choice;

    SlatesDialog(Shell parent, LocalDate today) {
        super(parent);
        this.today = today;
    }

    /** What the user chose. */
    SlatesChoice choice() {
        return choice;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.Slates_title);
        setTitle(Messages.Slates_heading);
        setMessage(Messages.Slates_explanation);
        var area = (Composite) super.createDialogArea(parent);
        var body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(MARGIN, MARGIN).spacing(8, 8).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        var preset = SlateTerms.PRESET;
        size = spinner(body, Messages.Slates_size, preset.size(), 1, SlateTerms.MOST_SIZE, ""); //$NON-NLS-1$
        most = spinner(body, Messages.Slates_most, preset.most(), 0, SlateTerms.MOST_TALKS,
                Messages.Slates_mostHint);
        minutes = spinner(body, Messages.Slates_minutes, preset.minutes(), SlateTerms.LEAST_MINUTES,
                SlateTerms.MOST_MINUTES, ""); //$NON-NLS-1$
        weight = spinner(body, Messages.Slates_weight, FirstTalks.PRESET_WEIGHT, 0,
                CriterionTerms.MOST_WEIGHT, Messages.Slates_weightHint);
        date(body);
        return area;
    }

    private static Spinner spinner(Composite body, String label, int value, int least, int most,
            String hint) {
        new Label(body, SWT.NONE).setText(label);
        var spinner = new Spinner(body, SWT.BORDER);
        spinner.setValues(value, least, most, 0, 1, 5);
        GridDataFactory.swtDefaults().applyTo(spinner);
        new Label(body, SWT.NONE).setText(hint);
        return spinner;
    }

    private void date(Composite body) {
        dated = new Button(body, SWT.CHECK);
        dated.setText(Messages.Slates_answersBy);
        answersBy = new DateTime(body, SWT.DATE | SWT.DROP_DOWN);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(answersBy);
        Dates.show(answersBy, today.plusWeeks(WEEKS));
        answersBy.setEnabled(false);
        dated.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> answersBy.setEnabled(dated.getSelection())));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Slates_make, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        var day = dated.getSelection() ? Dates.read(answersBy) : null;
        choice = new SlatesChoice(new SlateTerms(size.getSelection(), most.getSelection(),
                minutes.getSelection(), day), weight.getSelection());
        super.okPressed();
    }
}
