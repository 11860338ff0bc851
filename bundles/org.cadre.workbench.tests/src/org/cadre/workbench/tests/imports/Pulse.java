/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests.imports;

import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Display;

/** Asks the UI thread all the time whether it is alive, and remembers its longest silence. */
final class Pulse implements AutoCloseable {

    private static final int PAUSE = 10;

    private final AtomicLong longest = new AtomicLong();
    private final Thread thread;

    Pulse(Display display) {
        thread = Thread.ofPlatform().daemon().start(() -> beat(display));
    }

    /** The longest silence so far, in milliseconds. */
    long longest() {
        return longest.get();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void heard(long nanoseconds) {
        longest.accumulateAndGet(nanoseconds / 1_000_000, Math::max);
    }

    private void beat(Display display) {
        while (!Thread.currentThread().isInterrupted()) {
            var asked = System.nanoTime();
            display.syncExec(() -> heard(System.nanoTime() - asked));
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
