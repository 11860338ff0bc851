/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.rounds;

import java.time.LocalDate;

import org.cadre.matching.policy.CriterionTerms;
import org.cadre.matching.talks.FirstTalks;
import org.cadre.matching.talks.SlateTerms;
import org.cadre.matching.ui.Dates;
import org.cadre.matching.ui.FormDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Asks how large slates are and how many talks mentors have time for. */
final class SlatesDialog extends FormDialog {

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
        super(parent, new Texts(Messages.Slates_title, Messages.Slates_heading, Messages.Slates_explanation,
                Messages.Slates_make), 3);
        this.today = today;
    }

    /** What the user chose. */
    SlatesChoice choice() {
        return choice;
    }

    @Override
    protected void fill(Composite body) {
        var preset = SlateTerms.PRESET;
        size = hinted(body, Messages.Slates_size, preset.size(), 1, SlateTerms.MOST_SIZE, ""); //$NON-NLS-1$
        most = hinted(body, Messages.Slates_most, preset.most(), 0, SlateTerms.MOST_TALKS,
                Messages.Slates_mostHint);
        minutes = hinted(body, Messages.Slates_minutes, preset.minutes(), SlateTerms.LEAST_MINUTES,
                SlateTerms.MOST_MINUTES, ""); //$NON-NLS-1$
        weight = hinted(body, Messages.Slates_weight, FirstTalks.PRESET_WEIGHT, 0,
                CriterionTerms.MOST_WEIGHT, Messages.Slates_weightHint);
        date(body);
    }

    private static Spinner hinted(Composite body, String label, int value, int least, int most,
            String hint) {
        var spinner = spinner(body, label, value, least, most);
        label(body, hint);
        return spinner;
    }

    private void date(Composite body) {
        dated = new Button(body, SWT.CHECK);
        dated.setText(Messages.Slates_answersBy);
        answersBy = day(body, today.plusWeeks(WEEKS));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(answersBy);
        answersBy.setEnabled(false);
        dated.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> answersBy.setEnabled(dated.getSelection())));
    }

    @Override
    protected void okPressed() {
        var day = dated.getSelection() ? Dates.read(answersBy) : null;
        choice = new SlatesChoice(new SlateTerms(size.getSelection(), most.getSelection(),
                minutes.getSelection(), day), weight.getSelection());
        super.okPressed();
    }
}
