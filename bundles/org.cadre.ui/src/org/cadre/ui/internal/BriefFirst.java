/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.operation.IRunnableWithProgress;

/**
 * Waits a moment for what is mostly done in that time, and shows progress only for what takes longer. Showing
 * progress disables the window for as long, which throws away what is typed meanwhile and may lose the focus,
 * so that the next key would go nowhere.
 */
final class BriefFirst implements IRunnableContext {

    /** For so many milliseconds the window may stand still. */
    private static final int MOMENT = 200;

    private final IRunnableContext longer;
    private final String text;

    /**
     * @param longer shows the progress of what takes longer
     * @param text what is going on, for whoever waits longer
     */
    BriefFirst(IRunnableContext longer, String text) {
        this.longer = longer;
        this.text = text;
    }

    @Override
    public void run(boolean fork, boolean cancelable, IRunnableWithProgress work)
            throws InvocationTargetException, InterruptedException {
        var running = new Running(work);
        Thread.ofPlatform().daemon().name("Cadre save").start(running); //$NON-NLS-1$
        if (!running.done.await(MOMENT, TimeUnit.MILLISECONDS)) {
            longer.run(true, cancelable, monitor -> {
                monitor.beginTask(text, IProgressMonitor.UNKNOWN);
                running.monitor.follow(monitor);
                running.done.await();
            });
        }
        running.rethrow();
    }

    private static final class Running implements Runnable {

        private final IRunnableWithProgress work;
        private final CountDownLatch done = new CountDownLatch(1);
        private final CancelRelay monitor = new CancelRelay();
        private InvocationTargetException failure;
        private InterruptedException interruption;

        Running(IRunnableWithProgress work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                work.run(monitor);
            } catch (InvocationTargetException e) {
                failure = e;
            } catch (InterruptedException e) {
                interruption = e;
            } catch (RuntimeException | Error e) {
                failure = new InvocationTargetException(e);
            } finally {
                done.countDown();
            }
        }

        /** After the work is done. */
        void rethrow() throws InvocationTargetException, InterruptedException {
            if (failure != null) {
                throw failure;
            }
            if (interruption != null) {
                throw interruption;
            }
        }
    }
}
