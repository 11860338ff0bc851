/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.match.MatchSetting;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.ui.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A rule on the screen: whether it holds, what it refuses, and where it comes from. */
final class RuleField implements PolicyField {

    private final String id;
    private final Button on;
    private final List<SettingField> settings = new ArrayList<>();

    /**
     * @param parent has a grid of three columns
     */
    RuleField(Composite parent, RuleLine line, PolicyChange change) {
        id = line.id();
        var rule = line.rule();
        on = new Button(parent, SWT.CHECK);
        on.setText(rule.mandatory() ? NLS.bind(Messages.Policy_always, rule.label()) : rule.label());
        on.setEnabled(!rule.mandatory());
        on.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> change.apply(sheet -> sheet.withRule(sheet.rule(id), on.getSelection()))));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(2, 1).applyTo(on);
        PolicyTexts.explain(PolicyTexts.block(parent), rule);
        for (var setting : line.settings()) {
            settings.add(new SettingField(parent, setting.setting(),
                    value -> change.apply(sheet -> withSetting(sheet, setting.setting(), value))));
        }
    }

    private Policy withSetting(PolicySheet sheet, MatchSetting setting, double value) {
        var line = sheet.rule(id);
        return sheet.withSetting(line, line.setting(setting), value);
    }

    @Override
    public void show(PolicySheet sheet) {
        var line = sheet.rule(id);
        on.setSelection(line.on());
        for (int i = 0; i < settings.size(); i++) {
            settings.get(i).show(line.settings().get(i).value());
        }
    }

    @Override
    public void flush() {
        settings.forEach(SettingField::flush);
    }
}
