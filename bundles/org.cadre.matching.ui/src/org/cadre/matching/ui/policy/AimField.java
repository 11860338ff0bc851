/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.Arrays;

import org.cadre.matching.policy.Aim;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The choice of what a match strives for. */
final class AimField implements PolicyField {

    private final Combo combo;
    private final Label text;

    /**
     * @param parent has a grid of three columns: name, choice, explanation
     */
    AimField(Composite parent, PolicyChange change) {
        PolicyTexts.name(parent, Messages.Policy_aim);
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(Arrays.stream(Aim.values()).map(AimTexts::name).toArray(String[]::new));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> change.apply(
                sheet -> sheet.policy().withAim(Aim.values()[combo.getSelectionIndex()]))));
        Wheel.passOn(combo);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(combo);
        text = new Label(PolicyTexts.block(parent), SWT.WRAP);
        PolicyTexts.wrap(text);
    }

    @Override
    public void show(PolicySheet sheet) {
        var aim = sheet.policy().aim();
        combo.select(aim.ordinal());
        text.setText(AimTexts.text(aim));
    }

    @Override
    public void flush() {
        // a choice is taken over at once
    }
}
