/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.List;
import java.util.function.Consumer;

import org.cadre.core.CadreException;
import org.cadre.core.store.Commit;

/** Notices what other processes commit to a shared database, by asking every second. */
final class CommitWatch {

    private static final long INTERVAL = 1000;

    private final Database database;
    private final Consumer<Commit> receiver;
    private Thread thread;
    private long seen;
    private boolean stopped;

    /**
     * @param seen the sequence number of the latest commit that is no news
     * @param receiver gets what others commit, in order, on a thread of its own
     */
    CommitWatch(Database database, long seen, Consumer<Commit> receiver) {
        this.database = database;
        this.seen = seen;
        this.receiver = receiver;
    }

    /** Begins to watch, unless it does already. */
    synchronized void start() {
        if (thread == null && !stopped) {
            thread = Thread.ofPlatform().daemon().name("Cadre watch for others' commits").start(this::watch);
        }
    }

    /** Ends the watch for good. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    private void watch() {
        while (waitForNext()) {
            news().stream().filter(commit -> !database.takeOwn(commit.id())).forEach(receiver);
        }
    }

    private synchronized boolean waitForNext() {
        try {
            wait(INTERVAL);
        } catch (InterruptedException e) {
            stopped = true;
        }
        return !stopped;
    }

    private List<Commit> news() {
        try {
            var news = database.read(connection -> new History(connection).after(seen));
            seen = news.stream().mapToLong(Commit::sequence).max().orElse(seen);
            return news;
        } catch (CadreException e) {
            return List.of(); // a server that is away is asked again; whoever saves meanwhile is told
        }
    }
}
