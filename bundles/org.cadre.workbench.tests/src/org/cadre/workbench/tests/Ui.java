/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.cadre.ui.OpenDatabase;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Does in the window what a user would do. Called by tests, on their thread. */
public final class Ui {

    private static final long PATIENCE = 120_000;
    private static final int PAUSE = 20;

    private Ui() {
    }

    /** Asks something on the UI thread. */
    public static <T> T get(Supplier<T> question) {
        var answer = new AtomicReference<T>();
        run(() -> answer.set(question.get()));
        return answer.get();
    }

    /** Does something on the UI thread, and fails as it does. */
    public static void run(Runnable action) {
        var failure = new AtomicReference<Throwable>();
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            try {
                action.run();
            } catch (RuntimeException | AssertionError e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError(failure.get().getMessage(), failure.get());
        }
    }

    /** Waits until something holds, asked on the UI thread; fails if it never does. */
    public static void await(String what, BooleanSupplier condition) {
        var end = System.currentTimeMillis() + PATIENCE;
        while (!get(condition::getAsBoolean)) {
            assertTrue(System.currentTimeMillis() < end, "waited in vain: " + what);
            pause();
        }
    }

    /** A service of the window. */
    public static <T> T service(Class<T> type) {
        return get(() -> PlatformUI.getWorkbench().getService(type));
    }

    /** The shell of the window. */
    public static Shell window() {
        return get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
    }

    /** The visible shell with that title, once it is there. */
    public static Shell shell(String title) {
        await(title, () -> find(title) != null);
        return get(() -> find(title));
    }

    /** The visible controls of a kind below a composite, in the order of the tab key; on the UI thread. */
    public static <T extends Control> List<T> controls(Composite root, Class<T> type) {
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

    /** The visible button that says that, mnemonics aside; on the UI thread. */
    public static Button button(Shell shell, String text) {
        return controls(shell, Button.class).stream()
                .filter(button -> button.getText().replace("&", "").startsWith(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    /** Whether a button can be pressed. */
    public static boolean enabled(Shell shell, String text) {
        return get(() -> button(shell, text).isEnabled());
    }

    /** Presses a button, which must be enabled; a check box or radio button is selected by it. */
    public static void press(Shell shell, String text) {
        run(() -> {
            var button = button(shell, text);
            assertTrue(button.isEnabled(), text + " is disabled");
            releaseOthers(button);
            button.setSelection(true);
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Of radio buttons only a mouse or a key releases the others by itself. */
    private static void releaseOthers(Button pressed) {
        if ((pressed.getStyle() & SWT.RADIO) != 0) {
            Stream.of(pressed.getParent().getChildren()).filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .filter(other -> (other.getStyle() & SWT.RADIO) != 0)
                    .forEach(other -> other.setSelection(false));
        }
    }

    /** Presses a button that opens a dialog and comes back while that is open. */
    public static void pressAndGoOn(Shell shell, String text) {
        await(text, () -> button(shell, text).isEnabled());
        later(() -> {
            var button = button(shell, text);
            button.setSelection(true);
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Begins something on the UI thread that may open a dialog, and does not wait for it. */
    public static void later(Runnable action) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(action);
    }

    /**
     * Saves, closes all dialogs and the database, whatever a test left open, and waits for what still
     * runs.
     */
    static void closeEverything() {
        var window = window();
        run(() -> Arrays.stream(Display.getCurrent().getShells()).filter(s -> s != window && !s.isDisposed())
                .forEach(Shell::close));
        run(() -> PlatformUI.getWorkbench().getService(OpenDatabase.class).save());
        run(() -> PlatformUI.getWorkbench().getService(OpenDatabase.class).close());
        await("jobs", Job.getJobManager()::isIdle);
    }

    private static Shell find(String title) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> !shell.isDisposed() && shell.isVisible() && shell.getText().equals(title))
                .findFirst().orElse(null);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
