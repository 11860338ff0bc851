/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.cadre.core.CadreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Waits for work that cannot be interrupted, such as a long statement, but no longer than the user does. */
interface Patience {

    /** How long the user may have to wait after canceling, in milliseconds. */
    int INTERVAL = 100;

    /**
     * Work that only reads.
     *
     * @param <T> the type of the result
     */
    interface Work<T> {

        /** Does the work; if the user cancels, its result is not used. */
        T run() throws CadreException;
    }

    /** Returns the result of work; throws an OperationCanceledException soon after the monitor says stop. */
    static <T> T await(SubMonitor monitor, Work<T> work) throws CadreException {
        var task = new FutureTask<>(work::run);
        Thread.ofPlatform().daemon().name("Cadre database check").start(task);
        while (true) {
            monitor.checkCanceled();
            try {
                return task.get(INTERVAL, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                throw unwrapped(e);
            }
        }
    }

    /**
     * Returns the result of work that another thread does, while this one does what it needs afterwards.
     *
     * @param other does something that is no loss if the work fails
     */
    static <T> T meanwhile(Work<T> work, Runnable other) throws CadreException {
        var task = new FutureTask<>(work::run);
        Thread.ofPlatform().daemon().name("Cadre database opening").start(task);
        other.run();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true; // the work ends by itself soon, and nobody could take it back
                } catch (ExecutionException e) {
                    throw unwrapped(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static CadreException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof CadreException failure) {
            return failure;
        }
        throw e.getCause() instanceof RuntimeException failure ? failure
                : new IllegalStateException(e.getCause());
    }
}
