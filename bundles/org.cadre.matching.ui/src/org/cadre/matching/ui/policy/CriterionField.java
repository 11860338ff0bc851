/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.match.MatchSetting;
import org.cadre.matching.policy.CriterionTerms;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.ui.Numbers;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A criterion on the screen: how much it counts, what it looks at, and where it comes from. */
final class CriterionField implements PolicyField {

    private final String id;
    private final NumberField weight;
    private final Label share;
    private final NoteField note;
    private final List<SettingField> settings = new ArrayList<>();
    private final List<Control> settingLines;
    private final Runnable arrange;

    /**
     * @param parent has a grid of three columns: name, number, explanation
     * @param arrange is told when lines came or went
     */
    CriterionField(Composite parent, CriterionLine line, PolicyChange change, Runnable arrange) {
        this.arrange = arrange;
        id = line.id();
        var criterion = line.criterion();
        PolicyTexts.name(parent, criterion.label());
        weight = new NumberField(parent, 0, CriterionTerms.MOST_WEIGHT, 1,
                value -> change.apply(sheet -> sheet.withWeight(sheet.criterion(id), value)));
        PolicyTexts.placeNumber(weight);
        var text = PolicyTexts.block(parent);
        share = new Label(text, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(share);
        PolicyTexts.explain(text, criterion);
        note = new NoteField(text, criterion.label(), sheet -> sheet.note(sheet.criterion(id)),
                (sheet, words) -> sheet.withNote(sheet.criterion(id), words), change, arrange);
        int before = parent.getChildren().length;
        for (var setting : line.settings()) {
            settings.add(new SettingField(parent, setting.setting(),
                    value -> change.apply(sheet -> withSetting(sheet, setting.setting(), value))));
        }
        settingLines = List.copyOf(Lines.since(parent, before));
    }

    private Policy withSetting(PolicySheet sheet, MatchSetting setting, double value) {
        var line = sheet.criterion(id);
        return sheet.withSetting(line, line.setting(setting), value);
    }

    @Override
    public void show(PolicySheet sheet) {
        var line = sheet.criterion(id);
        weight.show(line.weight());
        note.show(sheet);
        share.setText(line.weight() == 0 ? Messages.Policy_doesNotCount
                : NLS.bind(Messages.Policy_share, Numbers.percent(line.share())));
        for (int i = 0; i < settings.size(); i++) {
            settings.get(i).show(line.settings().get(i).value());
        }
        if (Lines.show(settingLines, line.weight() > 0)) {
            arrange.run();
        }
    }

    @Override
    public void flush() {
        weight.flush();
        settings.forEach(SettingField::flush);
    }
}
