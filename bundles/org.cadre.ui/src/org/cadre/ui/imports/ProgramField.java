/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.util.List;
import java.util.function.Consumer;

import org.cadre.ui.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for a program: one that exists, or the name of a new one. Takes two columns. */
final class ProgramField {

    private final List<String> programs;
    private final Consumer<SignupTarget> changed;
    private final Button existing;
    private final Combo choice;
    private final Text name;

    ProgramField(Composite parent, List<String> programs, Consumer<SignupTarget> changed) {
        this.programs = programs;
        this.changed = changed;
        var label = new Label(parent, SWT.NONE);
        label.setText(Messages.SignupTarget_label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
        var group = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(group);
        grab(group);
        existing = radio(group, Messages.SignupTarget_existing);
        choice = new Combo(group, SWT.DROP_DOWN | SWT.READ_ONLY);
        var create = radio(group, Messages.SignupTarget_new);
        name = new Text(group, SWT.SINGLE | SWT.BORDER);
        fill(create);
        choice.addListener(SWT.Selection, event -> report());
        name.addListener(SWT.Modify, event -> report());
    }

    /** What is chosen now. */
    SignupTarget target() {
        var create = !existing.getSelection();
        return new SignupTarget(create ? name.getText() : choice.getText(), create, programs);
    }

    private void fill(Button create) {
        programs.forEach(choice::add);
        choice.select(0);
        existing.setEnabled(!programs.isEmpty());
        existing.setSelection(!programs.isEmpty());
        create.setSelection(programs.isEmpty());
        grab(choice);
        grab(name);
        enable();
    }

    private Button radio(Composite group, String label) {
        var button = new Button(group, SWT.RADIO);
        button.setText(label);
        button.addListener(SWT.Selection, event -> report());
        return button;
    }

    private void report() {
        enable();
        changed.accept(target());
    }

    private void enable() {
        choice.setEnabled(existing.getSelection());
        name.setEnabled(!existing.getSelection());
    }

    private static void grab(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(control);
    }
}
