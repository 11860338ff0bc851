/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.cadre.matching.policy.Policy;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Something that a policy says yes or no to. */
final class FlagField implements PolicyField {

    private final Button button;
    private final Predicate<Policy> value;

    /**
     * @param parent has a grid of three columns
     * @param value reads it from a policy
     * @param changed makes a policy that says so
     */
    FlagField(Composite parent, String text, Predicate<Policy> value,
            BiFunction<Policy, Boolean, Policy> changed, PolicyChange change) {
        this.value = value;
        button = new Button(parent, SWT.CHECK);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> change.apply(
                sheet -> changed.apply(sheet.policy(), button.getSelection()))));
        GridDataFactory.fillDefaults().span(PolicyTexts.COLUMNS, 1).applyTo(button);
    }

    @Override
    public void show(PolicySheet sheet) {
        button.setSelection(value.test(sheet.policy()));
    }

    @Override
    public void flush() {
        // a click is taken over at once
    }
}
