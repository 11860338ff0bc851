/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import java.util.Optional;

import org.cadre.core.sealed.Reading;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks for a reflection. */
final class ReflectionDialog extends SmallDialog {

    private final Reading shown;
    private final String readers;
    private final Optional<String> refusal;
    private PrivateField field;
    private String typed;

    ReflectionDialog(Shell shell, Reading shown, String readers, Optional<String> refusal) {
        super(shell, Messages.Reflection_title, Messages.Reflection_keep);
        this.shown = shown;
        this.readers = readers;
        this.refusal = refusal;
    }

    /** Opens the dialog; returns what the user wrote, or empty if she canceled or cannot write. */
    Optional<String> ask() {
        return open() == OK ? Optional.ofNullable(typed) : Optional.empty();
    }

    @Override
    protected void createFields(Composite grid) {
        field = new PrivateField(grid, Messages.Reflection_text, shown, readers, refusal, SWT.MULTI);
        field.setFocus();
    }

    @Override
    protected void accept() {
        typed = field.value();
    }
}
