/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests.imports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.cadre.ui.OpenDatabase;
import org.cadre.ui.wizards.FormWizard;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Does in the window what a user would do, on the UI thread. */
final class Ui {

    private static final long PATIENCE = 60_000;

    private Ui() {
    }

    /** A service of the window. */
    static <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(type);
    }

    /** Opens a wizard and comes back while it is open. */
    static WizardDialog open(FormWizard wizard) {
        var dialog = wizard.dialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog;
    }

    /** Lets the window work until something holds; fails if it never does. */
    static void await(String what, BooleanSupplier condition) {
        var end = System.currentTimeMillis() + PATIENCE;
        var display = Display.getCurrent();
        while (!condition.getAsBoolean()) {
            assertTrue(System.currentTimeMillis() < end, "waited in vain: " + what);
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    /** The visible controls of a kind below a shell, in the order of the tab key. */
    static <T extends Control> List<T> controls(Composite root, Class<T> type) {
        var found = new ArrayList<T>();
        for (var child : root.getChildren()) {
            if (type.isInstance(child) && child.isVisible()) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(controls(composite, type));
            }
        }
        return found;
    }

    /** The visible button that says that, mnemonics aside. */
    static Button button(Shell shell, String text) {
        return controls(shell, Button.class).stream()
                .filter(button -> button.getText().replace("&", "").startsWith(text))
                .findFirst().orElseThrow();
    }

    /** Presses a button, which must be enabled. */
    static void press(Shell shell, String text) {
        var button = button(shell, text);
        assertTrue(button.isEnabled(), text + " is disabled");
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** The open shell with that title. */
    static Shell shell(String title) {
        await(title, () -> find(title) != null);
        return find(title);
    }

    /** Closes the database, all dialogs and the window, whatever the test left open. */
    static void closeEverything() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        Arrays.stream(Display.getCurrent().getShells()).filter(s -> s != window && !s.isDisposed())
                .forEach(Shell::close);
        service(OpenDatabase.class).close();
        await("jobs", Job.getJobManager()::isIdle);
        PlatformUI.getWorkbench().close();
    }

    private static Shell find(String title) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> !shell.isDisposed() && shell.isVisible() && shell.getText().equals(title))
                .findFirst().orElse(null);
    }
}
