/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

import org.cadre.matching.policy.Policy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A number that a policy sets, with its name and what it means. */
final class AmountField implements PolicyField {

    private final NumberField number;
    private final ToIntFunction<Policy> value;

    /**
     * @param parent has a grid of three columns: name, number, explanation
     * @param value reads it from a policy
     * @param changed makes a policy that says so
     */
    AmountField(Composite parent, String name, String text, int most, ToIntFunction<Policy> value,
            BiFunction<Policy, Integer, Policy> changed, PolicyChange change) {
        this.value = value;
        PolicyTexts.name(parent, name);
        number = new NumberField(parent, 0, most, 1,
                entered -> change.apply(sheet -> changed.apply(sheet.policy(), entered)));
        PolicyTexts.placeNumber(number);
        var label = new Label(PolicyTexts.block(parent), SWT.WRAP);
        label.setText(text);
        PolicyTexts.wrap(label);
    }

    @Override
    public void show(PolicySheet sheet) {
        number.show(value.applyAsInt(sheet.policy()));
    }

    @Override
    public void flush() {
        number.flush();
    }
}
