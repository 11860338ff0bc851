/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.cadre.matching.testing.RandomWorld;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

/** A match of many people stops when it is told to, in whatever step it is. */
class LargeWorldTest {

    private static final long PROMPT = TimeUnit.MILLISECONDS.toNanos(500);

    @Test
    void itStopsPromptlyAtAnyTime() {
        var task = RandomWorld.of(7, 400, 2_500).prepare();
        for (int delay : new int[] { 0, 50, 150, 300, 450 }) {
            var canceledAt = new AtomicLong();
            var monitor = new NullProgressMonitor() {
                @Override
                public boolean isCanceled() {
                    return super.isCanceled();
                }
            };
            Thread.ofVirtual().start(() -> cancel(monitor, delay, canceledAt));
            assertThrows(OperationCanceledException.class, () -> runForever(task, monitor));
            long took = System.nanoTime() - canceledAt.get();
            assertTrue(took < PROMPT, () -> "took " + TimeUnit.NANOSECONDS.toMillis(took) + " ms");
        }
    }

    private static void runForever(org.cadre.core.task.Task<?> task, NullProgressMonitor monitor)
            throws Exception {
        while (true) {
            task.run(monitor);
        }
    }

    private static void cancel(NullProgressMonitor monitor, int delay, AtomicLong canceledAt) {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        canceledAt.set(System.nanoTime());
        monitor.setCanceled(true);
    }
}
