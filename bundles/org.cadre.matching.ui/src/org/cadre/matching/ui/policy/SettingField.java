/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.function.DoubleConsumer;

import org.cadre.core.match.MatchSetting;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A number that a rule or a criterion works with, on the screen. */
final class SettingField {

    private final NumberField number;

    /**
     * @param parent has a grid of three columns: name, number, explanation
     */
    SettingField(Composite parent, MatchSetting setting, DoubleConsumer change) {
        PolicyTexts.detail(parent, setting.label());
        number = new NumberField(parent, (int) Math.ceil(setting.least()), (int) setting.most(), 1,
                change::accept);
        PolicyTexts.placeNumber(number);
        new Label(parent, 0);
    }

    void show(double value) {
        number.show((int) Math.round(value));
    }

    void flush() {
        number.flush();
    }
}
