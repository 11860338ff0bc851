/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Several values of an enumeration, each with a check box. */
final class ChoicesField implements Field {

    private final Map<Enumerator, Button> buttons = new LinkedHashMap<>();
    private final Bound bound;

    ChoicesField(Composite parent, Bound bound) {
        this.bound = bound;
        var line = new Composite(parent, SWT.NONE);
        line.setLayout(RowLayoutFactory.fillDefaults().spacing(16).wrap(true).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        ((EEnum) bound.attribute().getEAttributeType()).getELiterals()
                .forEach(literal -> buttons.put(literal.getInstance(), button(line, literal.getInstance())));
    }

    @Override
    public void show() {
        buttons.forEach((value, button) -> {
            button.setEnabled(bound.isWritable());
            button.setSelection(bound.get() instanceof List<?> chosen && chosen.contains(value));
        });
    }

    private Button button(Composite parent, Enumerator value) {
        var button = new Button(parent, SWT.CHECK);
        button.setText(EnumTexts.of(value));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> bound.set(chosen())));
        return button;
    }

    /** The values in the order in which they were chosen, since the first is the best. */
    private List<?> chosen() {
        var before = (List<?>) bound.get();
        var added = buttons.keySet().stream().filter(value -> !before.contains(value));
        return Stream.concat(before.stream(), added).filter(value -> buttons.get(value).getSelection()).toList();
    }
}
