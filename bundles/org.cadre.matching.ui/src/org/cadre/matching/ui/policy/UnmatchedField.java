/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import org.cadre.matching.policy.Policy;
import org.cadre.matching.ui.Numbers;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a mentee without a mentor costs, counted in pairs that could not be worse. */
final class UnmatchedField implements PolicyField {

    private final NumberField number;

    /**
     * @param parent has a grid of three columns: name, number, explanation
     */
    UnmatchedField(Composite parent, PolicyChange change) {
        PolicyTexts.name(parent, Messages.Policy_unmatched);
        number = new NumberField(parent, 0, Policy.MOST_UNMATCHED_COST / Numbers.FULL, 1,
                value -> change.apply(sheet -> sheet.policy().withUnmatchedCost(value * Numbers.FULL)));
        PolicyTexts.placeNumber(number);
        var text = new Label(PolicyTexts.block(parent), SWT.WRAP);
        text.setText(Messages.Policy_unmatchedText);
        PolicyTexts.wrap(text);
    }

    @Override
    public void show(PolicySheet sheet) {
        number.show(Math.round((float) sheet.policy().unmatchedCost() / Numbers.FULL));
    }

    @Override
    public void flush() {
        number.flush();
    }
}
