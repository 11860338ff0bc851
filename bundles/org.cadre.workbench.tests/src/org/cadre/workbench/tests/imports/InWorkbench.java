/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests.imports;

import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicReference;

import org.cadre.workbench.CadreWorkbenchAdvisor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs each test on the UI thread of a real Cadre window, which opens for it and closes after it. */
public final class InWorkbench implements InvocationInterceptor {

    @Override
    public void interceptTestMethod(Invocation<Void> test, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        var failure = new AtomicReference<Throwable>();
        var display = PlatformUI.createDisplay();
        display.asyncExec(() -> whenOpen(display, () -> run(test, failure)));
        PlatformUI.createAndRunWorkbench(display, new CadreWorkbenchAdvisor());
        display.dispose();
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private static void whenOpen(Display display, Runnable body) {
        if (PlatformUI.isWorkbenchRunning() && PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null
                && !PlatformUI.getWorkbench().isStarting()) {
            body.run();
        } else {
            display.timerExec(50, () -> whenOpen(display, body));
        }
    }

    /** Whatever the test throws is thrown again outside the event loop, which would only log it. */
    private static void run(Invocation<Void> test, AtomicReference<Throwable> failure) {
        try {
            test.proceed();
        } catch (Throwable e) {
            failure.set(e);
        } finally {
            Ui.closeEverything();
        }
    }
}
