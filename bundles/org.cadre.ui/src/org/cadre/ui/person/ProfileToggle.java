/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.person;

import java.util.function.Supplier;

import org.cadre.model.Educator;
import org.cadre.ui.form.Edits;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Says whether a person has a profile, and creates or removes it; undo brings a removed one back. */
final class ProfileToggle {

    private final Button button;
    private final Supplier<Educator> person;
    private final EReference profile;
    private final Edits edits;

    ProfileToggle(Composite parent, String label, EReference profile, Supplier<Educator> person, Edits edits) {
        this.person = person;
        this.profile = profile;
        this.edits = edits;
        button = new Button(parent, SWT.CHECK);
        button.setText(label);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> edits.edit(label,
                () -> person.get().eSet(profile, button.getSelection() ? fresh() : null))));
    }

    void show() {
        button.setEnabled(edits.allows(person.get(), profile));
        button.setSelection(person.get().eGet(profile) != null);
    }

    private Object fresh() {
        return EcoreUtil.create(profile.getEReferenceType());
    }
}
