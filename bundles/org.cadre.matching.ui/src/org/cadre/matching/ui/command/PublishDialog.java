/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.util.List;

import org.cadre.matching.run.TrialPeriod;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Asks which pairs to publish, and says how many they are. */
final class PublishDialog extends TitleAreaDialog {

    private static final int MARGIN = 16;
    private static final int USUAL_DAYS = 30;

    private final List<PublishChoice> choices;
    private PublishChoice choice;
    private TrialPeriod trial = TrialPeriod.NONE;

    PublishDialog(Shell parent, List<PublishChoice> choices) {
        super(parent);
        this.choices = choices;
        this.choice = choices.get(0);
    }

    /** What the user chose. */
    PublishChoice choice() {
        return choice;
    }

    /** For how long the pairs are on trial. */
    TrialPeriod trial() {
        return trial;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.Publish_title);
        setTitle(Messages.Publish_heading);
        setMessage(Messages.Publish_explanation);
        var area = (Composite) super.createDialogArea(parent);
        var body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(body);
        choices.forEach(c -> addButton(body, c));
        addTrial(body);
        return area;
    }

    private void addTrial(Composite body) {
        var line = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().indent(0, MARGIN / 2).applyTo(line);
        var wanted = new Button(line, SWT.CHECK);
        wanted.setText(Messages.Publish_trial);
        var days = new Spinner(line, SWT.BORDER);
        days.setValues(USUAL_DAYS, 1, TrialPeriod.MOST_DAYS, 0, 1, 10);
        days.setEnabled(false);
        days.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(
                event -> event.result = Messages.Publish_trialDaysName));
        new Label(line, SWT.NONE).setText(Messages.Publish_trialDays);
        Runnable follow = () -> {
            days.setEnabled(wanted.getSelection());
            trial = wanted.getSelection() ? new TrialPeriod(days.getSelection(), null) : TrialPeriod.NONE;
        };
        wanted.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow.run()));
        days.addModifyListener(event -> follow.run());
    }

    private void addButton(Composite body, PublishChoice offered) {
        var button = new Button(body, SWT.RADIO);
        button.setText(offered.text());
        button.setSelection(offered == choice);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection()) {
                choice = offered;
                showNumber();
            }
        }));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "", true); //$NON-NLS-1$
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        showNumber();
    }

    private String unreviewed() {
        int open = choice.unreviewed();
        return open == 0 ? Messages.Publish_explanation
                : Numbers.count(open, Messages.Publish_unreviewedOne, Messages.Publish_unreviewed);
    }

    private void showNumber() {
        Button ok = getButton(IDialogConstants.OK_ID);
        setMessage(unreviewed(), choice.unreviewed() == 0 ? IMessageProvider.NONE : IMessageProvider.WARNING);
        ok.setText(Numbers.count(choice.pairs().size(), Messages.Publish_one, Messages.Publish_many));
        setButtonLayoutData(ok);
        ok.getParent().layout();
    }
}
