/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import org.cadre.matching.policy.Grouping;
import org.cadre.matching.ui.Numbers;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Whether the means of some groups are kept together, and how near. */
final class BandField implements PolicyField {

    /** Bands are shown in points of 100 with one decimal. */
    private static final int UNIT = 10;

    private final Grouping by;
    private final Button on;
    private final NumberField number;

    /**
     * @param parent has a grid of three columns
     */
    BandField(Composite parent, Grouping by, PolicyChange change) {
        this.by = by;
        on = new Button(parent, SWT.CHECK);
        on.setText(Bands.name(by));
        on.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> set(change, on.getSelection() ? Bands.PRESET : null)));
        PolicyTexts.placeCheck(on);
        number = new NumberField(parent, 0, Numbers.FULL / UNIT, UNIT, 1, value -> set(change, value * UNIT));
        number.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = NLS.bind(Messages.Policy_bandName, Bands.name(by));
            }
        });
        PolicyTexts.placeNumber(number);
        new Label(parent, SWT.NONE);
    }

    private void set(PolicyChange change, Integer points) {
        change.apply(sheet -> sheet.policy()
                .withFairness(Bands.with(sheet.policy().fairness(), by, points)));
    }

    @Override
    public void show(PolicySheet sheet) {
        var band = Bands.of(sheet.policy().fairness(), by);
        on.setSelection(band.isPresent());
        number.show(band.orElse(0) / UNIT);
        number.control().setVisible(band.isPresent());
    }

    @Override
    public void flush() {
        number.flush();
    }
}
