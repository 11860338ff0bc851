/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests.imports;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.cadre.ui.wizards.FormWizard;
import org.cadre.workbench.tests.Ui;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * An open wizard.
 *
 * @param dialog its dialog
 */
record Wizards(WizardDialog dialog) {

    /** Opens a wizard and comes back while it is open. */
    static Wizards open(Supplier<FormWizard> wizard) {
        var window = Ui.window();
        return Ui.get(() -> {
            var dialog = wizard.get().dialog(window);
            dialog.setBlockOnOpen(false);
            dialog.open();
            return new Wizards(dialog);
        });
    }

    /** Its shell. */
    Shell shell() {
        return Ui.get(dialog::getShell);
    }

    /** Types into the text field at that place, replacing what stands there. */
    void type(int place, Object text) {
        Ui.run(() -> Ui.controls(dialog.getShell(), Text.class).get(place).setText(text.toString()));
    }

    /** Chooses a file in the first field and goes on. */
    void next(Path file) {
        type(0, file);
        Ui.press(shell(), "Next");
    }

    /** What the page says is wrong; empty if nothing. */
    String error() {
        return Ui.get(() -> {
            var message = dialog.getCurrentPage().getErrorMessage();
            return message == null ? "" : message;
        });
    }

    /** Whether the wizard was closed. */
    boolean closed() {
        return Ui.get(() -> dialog.getShell() == null || dialog.getShell().isDisposed());
    }
}
