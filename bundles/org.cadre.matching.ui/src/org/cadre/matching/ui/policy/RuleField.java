/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.match.MatchSetting;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.RuleTerms;
import org.cadre.matching.solve.Reach;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A rule on the screen: whether it must hold, costs points or is off, what it refuses, and where it comes
 * from. What doesn't matter now is not shown.
 */
final class RuleField implements PolicyField {

    private static final int POINT = 100;
    private static final int NEW_PENALTY = 20 * POINT;

    private final String id;
    private final List<String> states = new ArrayList<>();
    private final Optional<Combo> state;
    private final NumberField penalty;
    private final List<Control> penaltyLine = new ArrayList<>();
    private final List<Control> settingLines = new ArrayList<>();
    private final List<SettingField> settings = new ArrayList<>();
    private final Label reached;
    private final NoteField note;
    private final Runnable arrange;
    private boolean holds;

    /**
     * @param parent has a grid of three columns
     * @param arrange is told when lines came or went
     */
    RuleField(Composite parent, RuleLine line, PolicyChange change, Runnable arrange) {
        id = line.id();
        this.arrange = arrange;
        var rule = line.rule();
        PolicyTexts.name(parent, rule.label());
        states.add(Messages.Policy_hold);
        if (rule.canBeSoft()) {
            states.add(Messages.Policy_soft);
        }
        states.add(Messages.Policy_off);
        if (rule.mandatory()) {
            PolicyTexts.state(parent, Messages.Policy_always);
            state = Optional.empty();
        } else {
            state = Optional.of(state(parent, line, change));
        }
        var block = PolicyTexts.block(parent);
        PolicyTexts.explain(block, rule);
        note = new NoteField(block, rule.label(), sheet -> sheet.note(sheet.rule(id)),
                (sheet, words) -> sheet.withNote(sheet.rule(id), words), change, arrange);
        reached = PolicyTexts.hidden(block);
        int before = parent.getChildren().length;
        PolicyTexts.detail(parent, Messages.Policy_penalty);
        penalty = new NumberField(parent, 1, RuleTerms.MOST_PENALTY / POINT, 1, value -> change.apply(
                sheet -> sheet.withPenalty(sheet.rule(id), value * POINT)));
        PolicyTexts.placeNumber(penalty);
        PolicyTexts.remark(parent, Messages.Policy_penaltyText);
        penaltyLine.addAll(Lines.since(parent, before));
        int middle = parent.getChildren().length;
        for (var setting : line.settings()) {
            settings.add(new SettingField(parent, setting.setting(),
                    value -> change.apply(sheet -> withSetting(sheet, setting.setting(), value))));
        }
        settingLines.addAll(Lines.since(parent, middle));
    }

    private Combo state(Composite parent, RuleLine line, PolicyChange change) {
        var combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(states.toArray(String[]::new));
        Wheel.passOn(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> change.apply(sheet -> chosen(sheet, combo.getText()))));
        combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = NLS.bind(Messages.Policy_holdName, line.rule().label());
            }
        });
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(combo);
        return combo;
    }

    private Policy chosen(PolicySheet sheet, String text) {
        var line = sheet.rule(id);
        if (text.equals(Messages.Policy_off)) {
            return sheet.withRule(line, false);
        }
        int points = line.penalty() > 0 ? line.penalty() : NEW_PENALTY;
        return sheet.withPenalty(line, text.equals(Messages.Policy_soft) ? points : 0);
    }

    private Policy withSetting(PolicySheet sheet, MatchSetting setting, double value) {
        var line = sheet.rule(id);
        return sheet.withSetting(line, line.setting(setting), value);
    }

    @Override
    public void show(PolicySheet sheet) {
        var line = sheet.rule(id);
        holds = line.on();
        note.show(sheet);
        boolean soft = line.on() && line.penalty() > 0;
        state.ifPresent(combo -> combo.setText(text(line)));
        if (soft) {
            penalty.show(Math.max(1, Math.round((float) line.penalty() / POINT)));
        }
        for (int i = 0; i < settings.size(); i++) {
            settings.get(i).show(line.settings().get(i).value());
        }
        if (Lines.show(penaltyLine, soft) | Lines.show(settingLines, line.on())) {
            arrange.run();
        }
    }

    private static String text(RuleLine line) {
        if (!line.on()) {
            return Messages.Policy_off;
        }
        return line.penalty() > 0 ? Messages.Policy_soft : Messages.Policy_hold;
    }

    @Override
    public void show(Reach reach) {
        var text = ReachTexts.of(reach, id, holds);
        if (!text.equals(reached.getText())) {
            reached.setText(text);
            Lines.show(List.of(reached), !text.isEmpty());
            arrange.run();
        }
    }

    @Override
    public void flush() {
        penalty.flush();
        settings.forEach(SettingField::flush);
    }
}
