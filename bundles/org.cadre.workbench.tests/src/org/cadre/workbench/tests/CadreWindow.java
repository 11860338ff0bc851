/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.cadre.workbench.CadreWorkbenchAdvisor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The real window on a UI thread of its own; closing this closes it. */
final class CadreWindow implements AutoCloseable {

    private static final long PATIENCE = 120;

    private final CountDownLatch opened = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("window").daemon().start(this::show);

    /** Opens the window and waits until it is there. */
    CadreWindow() {
        try {
            assertTrue(opened.await(PATIENCE, TimeUnit.SECONDS), "the window does not open");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        Ui.run(() -> PlatformUI.getWorkbench().close());
        thread.join(TimeUnit.SECONDS.toMillis(PATIENCE));
    }

    private void show() {
        var display = PlatformUI.createDisplay();
        watch(display);
        PlatformUI.createAndRunWorkbench(display, new CadreWorkbenchAdvisor(java.util.Optional.empty()));
        display.dispose();
    }

    private void watch(Display display) {
        if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isStarting()
                && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
            opened.countDown();
        } else {
            display.timerExec(50, () -> watch(display));
        }
    }
}
