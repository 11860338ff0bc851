/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

/** Writes journals in a thread of its own; of several that wait only the newest is written. */
final class JournalWriter {

    private static final long PATIENCE = 30;

    private final JournalFiles files;
    private final JournalFrame frame;
    private final String account;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(JournalWriter::thread);
    private final AtomicReference<Page> waiting = new AtomicReference<>();
    private Map<JournalRecord, String> texts = Map.of();
    private FileChannel alive;
    private volatile CadreException failure;

    /** What to write; without records and texts the files are deleted. */
    private record Page(List<JournalRecord> records, List<Unfinished> unfinished) {
    }

    JournalWriter(JournalFiles files, JournalFrame frame, String account) {
        this.files = files;
        this.frame = frame;
        this.account = account;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "journal"); //$NON-NLS-1$
        thread.setDaemon(true);
        return thread;
    }

    void write(List<JournalRecord> records, List<Unfinished> unfinished) {
        put(new Page(records, unfinished));
    }

    void clear() {
        put(new Page(List.of(), List.of()));
    }

    private void put(Page page) {
        if (waiting.getAndSet(page) == null) {
            thread.execute(this::next);
        }
    }

    private void next() {
        var page = waiting.getAndSet(null);
        try {
            if (page.records().isEmpty() && page.unfinished().isEmpty()) {
                files.clear();
            } else {
                takeLock();
                files.write(frame.wrap(JournalText.write(Instant.now(), account, texts(page.records()),
                        page.unfinished())));
            }
            failure = null;
        } catch (IOException e) {
            failure = CadreException.failure(NLS.bind(Messages.Journal_notWritten, e.getMessage()), e);
        }
    }

    /** Nothing is on the disk, not even a lock, until there is something to keep. */
    private void takeLock() throws IOException {
        if (alive == null) {
            alive = files.lock();
        }
    }

    /** Most records are the same objects as the last time, and their texts are kept. */
    private List<String> texts(List<JournalRecord> records) {
        var kept = new IdentityHashMap<JournalRecord, String>();
        var list = new ArrayList<String>(records.size());
        for (var entry : records) {
            var text = Optional.ofNullable(texts.get(entry)).orElseGet(() -> JournalText.record(entry));
            kept.put(entry, text);
            list.add(text);
        }
        texts = kept;
        return list;
    }

    Optional<CadreException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Waits until everything that was given is written; on a disk that does not answer, says so as a failure. */
    void await() {
        try {
            thread.submit(() -> { }).get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            failure = CadreException.failure(NLS.bind(Messages.Journal_notWritten, Messages.Journal_slow), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Ends writing, waits for what is being written, and gives the lock back.
     *
     * @param keep whether the files stay, to be restored by whoever opens the database next
     */
    void end(boolean keep) throws IOException {
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (alive != null) {
            alive.close();
            if (!keep) {
                files.delete();
            }
        }
    }
}
