/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.cadre.ui.OpenDatabase;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The parts of the window that tests look at; all on the UI thread unless said otherwise. */
final class Window {

    private Window() {
    }

    /** The page with all parts. */
    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Runs a command as a menu would; on any thread. */
    static void command(String id) {
        Ui.run(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new AssertionError(id + ": " + e.getMessage(), e);
            }
        });
    }

    /** Runs a command that opens a dialog, and comes back while that is open. */
    static void commandAndGoOn(String id) {
        Ui.later(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new IllegalStateException(id + ": " + e.getMessage(), e);
            }
        });
    }

    /** The text field that follows the label. */
    static Text field(Composite root, String label) {
        var caption = Ui.controls(root, Label.class).stream().filter(l -> l.getText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no label " + label));
        var siblings = List.<Control> of(caption.getParent().getChildren());
        return (Text) siblings.get(siblings.indexOf(caption) + 1);
    }

    /** Types into a field, which becomes an edit; on any thread. */
    static void type(String label, String text) {
        var shell = Ui.window();
        Ui.run(() -> field(shell, label).setText(text));
        Ui.run(() -> PlatformUI.getWorkbench().getService(OpenDatabase.class).flush());
    }

    /** The entries of a menu, as they are when it is shown. */
    static List<MenuItem> items(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        return List.of(menu.getItems());
    }

    /** The menu of the menu bar with that name, mnemonic aside. */
    static Menu menu(String name) {
        var found = List.of(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getMenuBar()
                .getItems())
                .stream().filter(item -> item.getText().replace("&", "").equals(name)).findFirst();
        assertTrue(found.isPresent(), "no menu " + name);
        return found.get().getMenu();
    }
}
