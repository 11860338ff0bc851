/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;

import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchSetting;
import org.cadre.core.match.MatchSettings;
import org.cadre.matching.policy.ChoiceCondition;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** One condition of a rule: a criterion, the points it must give, and the numbers it works with. */
final class ConditionField {

    private static final int POINT = 100;
    private static final int COLUMNS = 4;
    private static final int INDENT = 16;
    private static final int COMBO_WIDTH = 200;

    private final List<MatchCriterion> criteria;
    private final Composite root;
    private final Combo combo;
    private final Spinner points;
    private final Runnable changed;
    private final List<Spinner> settings = new ArrayList<>();

    /**
     * @param number counts conditions from 1, for screen readers
     * @param changed is told about every change
     * @param remove is told to take the condition away
     */
    ConditionField(Composite parent, int number, List<MatchCriterion> criteria, ChoiceCondition condition,
            Runnable changed, Consumer<ConditionField> remove) {
        this.criteria = criteria;
        this.changed = changed;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(8, 4).applyTo(root);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(root);
        combo = new Combo(root, SWT.READ_ONLY);
        combo.setItems(criteria.stream().map(MatchCriterion::label).toArray(String[]::new));
        Wheel.passOn(combo);
        combo.select(place(condition.criterion()));
        GridDataFactory.fillDefaults().grab(true, false).minSize(COMBO_WIDTH, SWT.DEFAULT)
                .hint(COMBO_WIDTH, SWT.DEFAULT).applyTo(combo);
        name(combo, NLS.bind(Messages.Choice_criterionName, number));
        new Label(root, SWT.NONE).setText(Messages.Choice_points);
        points = spinner(root, 1, 100, Math.max(1, condition.points() / POINT));
        name(points, NLS.bind(Messages.Choice_pointsName, combo.getText()));
        var button = new Button(root, SWT.PUSH);
        button.setText(Messages.Choice_remove);
        name(button, NLS.bind(Messages.Choice_removeNamed, number));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> remove.accept(this)));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            showSettings(MatchSettings.NONE);
            changed.run();
        }));
        showSettings(condition.settings());
    }

    private int place(String id) {
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i).id().equals(id)) {
                return i;
            }
        }
        return 0;
    }

    private static void name(Control control, String text) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text;
            }
        });
    }

    private Spinner spinner(Composite parent, int least, int most, int value) {
        var spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(value, least, most, 0, 1, 10);
        Wheel.passOn(spinner);
        spinner.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        return spinner;
    }

    private void showSettings(MatchSettings values) {
        var children = root.getChildren();
        for (int i = COLUMNS; i < children.length; i++) {
            children[i].dispose();
        }
        settings.clear();
        for (var setting : criterion().settings()) {
            var label = new Label(root, SWT.NONE);
            label.setText(setting.label());
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).span(2, 1).indent(INDENT, 0)
                    .applyTo(label);
            settings.add(spinner(root, (int) Math.ceil(setting.least()), (int) setting.most(),
                    (int) Math.round(values.of(setting))));
            new Label(root, SWT.NONE);
        }
    }

    private MatchCriterion criterion() {
        return criteria.get(combo.getSelectionIndex());
    }

    /** What was entered. */
    ChoiceCondition condition() {
        var values = new HashMap<String, Double>();
        for (int i = 0; i < settings.size(); i++) {
            MatchSetting setting = criterion().settings().get(i);
            values.put(setting.id(), (double) settings.get(i).getSelection());
        }
        return new ChoiceCondition(criterion().id(), points.getSelection() * POINT,
                new MatchSettings(values));
    }

    void dispose() {
        root.dispose();
    }
}
