/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/**
 * Works in dialogs that wait for the user, and so keep busy whoever opened them. Called by tests, on
 * their thread.
 */
final class Dialogs {

    private Dialogs() {
    }

    /** Runs a command that opens a dialog; comes back when the dialog is there. */
    static Shell open(String command, String title) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Window.command(command));
        return Ui.shell(title);
    }

    /** Presses a button after which another dialog may open; comes back at once. */
    static void press(Shell shell, String text) {
        Ui.await(text + " is enabled", () -> Ui.button(shell, text).isEnabled());
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            var button = Ui.button(shell, text);
            button.setSelection(true);
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Types into the text fields of a dialog, in their order. */
    static void type(Shell shell, int first, String... texts) {
        Ui.run(() -> {
            var fields = Ui.controls(shell, Text.class);
            for (int i = 0; i < texts.length; i++) {
                fields.get(first + i).setText(texts[i]);
            }
        });
    }

    /** The dialog, once it is there, that says something. */
    static Shell saying(String part) {
        Ui.await(part, () -> find(part).isPresent());
        return Ui.get(() -> find(part).orElseThrow());
    }

    private static Optional<Shell> find(String part) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> !shell.isDisposed() && shell.isVisible())
                .filter(shell -> texts(shell).stream().anyMatch(text -> text.contains(part))).findFirst();
    }

    private static List<String> texts(Shell shell) {
        return Stream.concat(Ui.controls(shell, Label.class).stream().map(Label::getText),
                Ui.controls(shell, Text.class).stream().map(Text::getText)).toList();
    }
}
