/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchSettings;
import org.cadre.matching.policy.ChoiceCondition;
import org.cadre.matching.policy.ChoiceRule;
import org.cadre.matching.policy.RuleTerms;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Lets the user fill in a <i>k of n</i> rule; says at once what is wrong with it. */
final class ChoiceDialog extends TitleAreaDialog {

    private static final int POINT = 100;
    private static final int MARGIN = 16;
    private static final int WIDTH = 640;
    private static final int MOST_HEIGHT = 240;

    private final String title;
    private final List<MatchCriterion> criteria;
    private final List<ConditionField> conditions = new ArrayList<>();
    private ChoiceDraft draft;
    private Text name;
    private Spinner atLeast;
    private Label of;
    private ScrolledComposite scroller;
    private Composite list;
    private Button strict;
    private Spinner penalty;
    private Text note;

    /**
     * @param criteria what a condition can ask for
     * @param draft what is shown first
     */
    ChoiceDialog(Shell parent, String title, List<MatchCriterion> criteria, ChoiceDraft draft) {
        super(parent);
        this.title = title;
        this.criteria = criteria;
        this.draft = draft;
    }

    /** What the user entered. */
    ChoiceRule rule() {
        return draft.rule();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(title);
        setTitle(Messages.Choice_heading);
        setMessage(Messages.Choice_text);
        var area = (Composite) super.createDialogArea(parent);
        var body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(MARGIN, MARGIN).spacing(8, 8).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(body);
        var rule = draft.rule();
        name = text(body, Messages.Choice_name, rule.name());
        atLeast = spinner(body, Messages.Choice_atLeast, 1, ChoiceRule.MOST_CONDITIONS, rule.atLeast());
        of = new Label(body, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(of);
        addConditions(body);
        strict = new Button(body, SWT.CHECK);
        strict.setText(Messages.Choice_strict);
        strict.setSelection(rule.strict());
        strict.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> read()));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(strict);
        penalty = spinner(body, Messages.Choice_soft, 0, RuleTerms.MOST_PENALTY / POINT,
                Math.round((float) rule.penalty() / POINT));
        new Label(body, SWT.NONE).setText(Messages.Choice_softText);
        note = text(body, Messages.Choice_note, rule.note());
        return area;
    }

    private Text text(Composite body, String label, String value) {
        new Label(body, SWT.NONE).setText(label);
        var text = new Text(body, SWT.BORDER);
        text.setText(value);
        text.addModifyListener(event -> read());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
        return text;
    }

    private Spinner spinner(Composite body, String label, int least, int most, int value) {
        new Label(body, SWT.NONE).setText(label);
        var spinner = new Spinner(body, SWT.BORDER);
        spinner.setValues(value, least, most, 0, 1, 10);
        spinner.addModifyListener(event -> read());
        return spinner;
    }

    private void addConditions(Composite body) {
        var label = new Label(body, SWT.NONE);
        label.setText(Messages.Choice_conditions);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, 6).applyTo(label);
        var block = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(block);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(block);
        scroller = new ScrolledComposite(block, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
        list = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(list);
        scroller.setContent(list);
        draft.rule().of().forEach(this::addCondition);
        fit();
        var add = new Button(block, SWT.PUSH);
        add.setText(Messages.Choice_add);
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            addCondition(new ChoiceCondition(unused(), ChoiceCondition.PRESET_POINTS, MatchSettings.NONE));
            changed();
            scroller.getDisplay().asyncExec(this::showLast);
        }));
    }

    private String unused() {
        var used = conditions.stream().map(field -> field.condition().criterion()).toList();
        return criteria.stream().map(MatchCriterion::id).filter(id -> !used.contains(id)).findFirst()
                .orElseGet(() -> criteria.get(0).id());
    }

    private void addCondition(ChoiceCondition condition) {
        conditions.add(new ConditionField(list, conditions.size() + 1, criteria, condition, this::changed,
                field -> {
                    conditions.remove(field);
                    field.dispose();
                    changed();
                }));
    }

    private void showLast() {
        if (!scroller.isDisposed()) {
            scroller.setOrigin(0, list.getSize().y);
        }
    }

    /** Gives the list the height it needs, up to where it scrolls. */
    private void fit() {
        var size = list.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scroller.setMinSize(size);
        ((GridData) scroller.getLayoutData()).heightHint = Math.min(size.y, MOST_HEIGHT);
    }

    private void changed() {
        read();
        fit();
        scroller.requestLayout();
        list.requestLayout();
        var size = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
        var present = getShell().getSize();
        getShell().setSize(Math.max(size.x, present.x), Math.max(size.y, present.y));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        read();
    }

    /** Takes over what is entered and says what is wrong with it. */
    private void read() {
        if (note == null) {
            return;
        }
        draft = new ChoiceDraft(new ChoiceRule(name.getText().strip(), atLeast.getSelection(),
                conditions.stream().map(ConditionField::condition).toList(), strict.getSelection(),
                penalty.getSelection() * POINT, note.getText().strip()), draft.others());
        of.setText(conditions.size() == 1 ? Messages.Choice_ofOne
                : NLS.bind(Messages.Choice_of, conditions.size()));
        setErrorMessage(draft.fault().orElse(null));
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(draft.fault().isEmpty());
        }
    }

    @Override
    protected void okPressed() {
        read();
        if (draft.fault().isEmpty()) {
            super.okPressed();
        }
    }
}
