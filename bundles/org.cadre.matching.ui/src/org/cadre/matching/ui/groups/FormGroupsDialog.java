/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.List;

import org.cadre.matching.groups.GroupSize;
import org.cadre.matching.groups.Practice;
import org.cadre.matching.ui.FormDialog;
import org.cadre.matching.ui.Numbers;
import org.cadre.model.CohortFormat;
import org.cadre.ui.form.EnumTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Asks around which practice groups are formed and how large they are, and says how many that makes. */
final class FormGroupsDialog extends FormDialog {

    private static final int MOST = 40;
    private static final List<CohortFormat> FORMATS = List.of(CohortFormat.PLC, CohortFormat.TASK_BASED,
            CohortFormat.MICRO_MENTORING, CohortFormat.LEADER_INDUCTION);

    private final List<Practice> practices;
    private Combo practice;
    private Spinner least;
    private Spinner most;
    private Combo format;
    private Label outcome;
    private FormChoice choice;

    /** @param practices around which groups can be formed, at least one */
    FormGroupsDialog(Shell parent, List<Practice> practices) {
        super(parent, new Texts(Messages.Form_title, Messages.Form_heading, Messages.Form_explanation,
                Messages.Form_one), 4);
        this.practices = practices;
    }

    /** What the user chose. */
    FormChoice choice() {
        return choice;
    }

    @Override
    protected void fill(Composite body) {
        practice = combo(body, Messages.Form_practice,
                practices.stream().map(FormGroupsDialog::text).toList());
        least = spinner(body, Messages.Form_least, GroupSize.PRESET.least(), 2, MOST);
        least.addModifyListener(event -> follow());
        most = spinner(body, Messages.Form_most, GroupSize.PRESET.most(), 2, MOST);
        most.addModifyListener(event -> follow());
        format = combo(body, Messages.Form_format, FORMATS.stream().map(EnumTexts::of).toList());
        outcome = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(MARGIN * 20, SWT.DEFAULT)
                .applyTo(outcome);
    }

    private static String text(Practice practice) {
        return practice.focus().isEmpty() ? NLS.bind(Messages.Form_shared, practice.people())
                : NLS.bind(Messages.Form_counted, practice.focus(), practice.people());
    }

    private Combo combo(Composite body, String label, List<String> items) {
        label(body, label);
        var combo = new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow()));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(combo);
        return combo;
    }

    @Override
    protected void ready() {
        follow();
    }

    private void follow() {
        if (least.getSelection() > most.getSelection()) {
            say(Messages.Form_sizes, 0);
            return;
        }
        var size = new GroupSize(least.getSelection(), most.getSelection());
        var chosen = practices.get(practice.getSelectionIndex());
        choice = new FormChoice(chosen.focus(), size, FORMATS.get(format.getSelectionIndex()));
        int groups = size.groups(chosen.people()).orElse(0);
        say(groups == 0 ? NLS.bind(Messages.Form_impossible, new Object[] { chosen.people(), size.least(),
            size.most() }) : sentence(chosen.people(), groups), groups);
    }

    private static String sentence(int people, int groups) {
        int small = people / groups;
        var sizes = people % groups == 0 ? Integer.toString(small)
                : NLS.bind(Messages.Form_or, small, small + 1);
        return NLS.bind(Messages.Form_outcome, new Object[] { people,
            Numbers.count(groups, Messages.Form_group, Messages.Form_groups), sizes });
    }

    private void say(String text, int groups) {
        outcome.setText(text);
        outcome.requestLayout();
        allow(groups > 0);
        name(groups == 0 ? Messages.Form_title
                : Numbers.count(groups, Messages.Form_one, Messages.Form_many));
    }
}
