/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.junit.jupiter.api.Test;

/** A save that is done at once shows no progress, which would disable the window; a longer one does. */
class BriefFirstTest {

    private final AtomicReference<NullProgressMonitor> shown = new AtomicReference<>();
    private final BriefFirst context = new BriefFirst(new Progress(), "Saving");

    /** Stands for the progress display of the window. */
    private final class Progress implements IRunnableContext {

        @Override
        public void run(boolean fork, boolean cancelable, IRunnableWithProgress work)
                throws InvocationTargetException, InterruptedException {
            shown.set(new Named());
            work.run(shown.get());
        }
    }

    private static final class Named extends NullProgressMonitor {

        private String name = "";

        @Override
        public void beginTask(String text, int total) {
            name = text;
        }
    }

    @Test
    void whatIsDoneAtOnceShowsNothing() throws Exception {
        var ran = new CountDownLatch(1);
        context.run(true, true, monitor -> ran.countDown());
        assertEquals(0, ran.getCount());
        assertNull(shown.get());
    }

    @Test
    void whatTakesLongerSaysWhatItIsAndCanBeCanceled() throws Exception {
        var canceled = new CountDownLatch(1);
        var watcher = Thread.ofVirtual().start(() -> cancelWhenShown());
        context.run(true, true, monitor -> {
            while (!monitor.isCanceled()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            canceled.countDown();
        });
        watcher.join();
        assertEquals("Saving", ((Named) shown.get()).name);
        assertTrue(canceled.await(0, TimeUnit.SECONDS));
    }

    private void cancelWhenShown() {
        while (shown.get() == null) {
            Thread.onSpinWait();
        }
        shown.get().setCanceled(true);
    }

    @Test
    void failuresComeThrough() {
        var fault = new InvocationTargetException(new IllegalStateException("no"));
        assertSame(fault, assertThrows(InvocationTargetException.class, () ->
                context.run(true, true, monitor -> {
            throw fault;
        })));
        var other = assertThrows(InvocationTargetException.class, () -> context.run(true, true, monitor -> {
            throw new IllegalArgumentException("neither");
        }));
        assertEquals("neither", other.getCause().getMessage());
    }
}
