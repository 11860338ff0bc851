/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.time.LocalDate;
import java.util.List;

import org.cadre.matching.run.TrialPeriod;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.cadre.matching.ui.trial.TrialFields;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks which pairs to publish, and says how many they are. */
final class PublishDialog extends TitleAreaDialog {

    private static final int MARGIN = 16;

    private final List<PublishChoice> choices;
    private final LocalDate today;
    private PublishChoice choice;
    private TrialFields fields;
    private TrialPeriod trial = TrialPeriod.NONE;

    PublishDialog(Shell parent, List<PublishChoice> choices, LocalDate today) {
        super(parent);
        this.today = today;
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
        fields = new TrialFields(body, today, false);
        GridDataFactory.fillDefaults().indent(0, MARGIN / 2).applyTo(fields.control());
    }

    @Override
    protected void okPressed() {
        trial = fields.read();
        super.okPressed();
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
