/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;

/** A value that is chosen from an enumeration. */
final class ChoiceField implements Field {

    private final Combo combo;
    private final Bound bound;
    private final List<Enumerator> values;

    ChoiceField(Combo combo, Bound bound) {
        this.combo = combo;
        this.bound = bound;
        values = ((EEnum) bound.attribute().getEAttributeType()).getELiterals().stream()
                .map(EEnumLiteral::getInstance).toList();
        values.forEach(value -> combo.add(EnumTexts.of(value)));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> bound.set(values.get(combo.getSelectionIndex()))));
    }

    @Override
    public void show() {
        combo.setEnabled(bound.isWritable());
        combo.select(values.indexOf(bound.get()));
    }
}
