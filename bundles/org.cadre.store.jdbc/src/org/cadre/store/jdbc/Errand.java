/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.lang.System.Logger.Level;
import java.time.Duration;

import org.cadre.core.CadreException;

/** Something that is done beside an open database, and that nobody waits for but who closes it. */
final class Errand {

    private final Thread thread;

    private Errand(Thread thread) {
        this.thread = thread;
    }

    /** What is to be done. */
    interface Work {

        /** Does it; a failure is left to the log, and to whoever misses what was not done. */
        void run() throws CadreException;
    }

    /** Begins it. */
    static Errand begin(String name, Work work) {
        return new Errand(Thread.ofPlatform().daemon().name(name).start(() -> run(name, work)));
    }

    private static void run(String name, Work work) {
        try {
            work.run();
        } catch (CadreException | IllegalStateException e) { // closed meanwhile
            System.getLogger(Errand.class.getName()).log(Level.WARNING, name, e);
        }
    }

    /** Lets it end, but waits no longer than that. */
    void await(Duration patience) {
        try {
            thread.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
