/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessLog;
import org.cadre.core.access.Principal;
import org.cadre.core.check.Finding;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Contents;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.UnitOfWork;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A store that forgets everything when the test ends; it keeps the contract of {@link ProgramStore}
 * otherwise.
 */
public class MemoryStore implements ProgramStore {

    private final Map<String, Snapshot> roots = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final AccessLog accessLog = new MemoryLog();
    private final List<Consumer<Commit>> listeners = new CopyOnWriteArrayList<>();

    /** An empty store. */
    public MemoryStore() {
        // nothing to copy
    }

    /** A store with what another one has at present, without its history. */
    public MemoryStore(MemoryStore other) {
        roots.putAll(other.state());
    }

    private record Entry(Commit commit, Map<String, Snapshot> before, Map<String, Snapshot> after) {
    }

    @Override
    public StoreLocation location() {
        return new StoreLocation(URI.create("memory:test"));
    }

    @Override
    public Principal principal() {
        return Principal.ofUnprotected();
    }

    @Override
    public AccessLog accessLog() {
        return accessLog;
    }

    @Override
    public synchronized UnitOfWork begin() {
        return new MemoryWork(this, state());
    }

    @Override
    public synchronized List<Commit> history(int limit) {
        return entries.reversed().stream().limit(limit).map(Entry::commit).toList();
    }

    @Override
    public synchronized Commit revert(String commitId, CommitNote note, IProgressMonitor monitor)
            throws CadreException {
        var entry = entries.stream().filter(e -> e.commit().id().equals(commitId)).findFirst()
                .orElseThrow(() -> CadreException.input("There is no commit " + commitId + "."));
        if (!entry.commit().note().revertible()) {
            throw CadreException.input("The commit " + commitId + " was not made to be reverted.");
        }
        for (var uuid : entry.after().keySet()) {
            if (roots.get(uuid) != entry.after().get(uuid)) {
                throw new CadreException(CadreException.Kind.CONFLICT, "Changed since: " + uuid, null);
            }
        }
        var reverting = write(entry.before(), note);
        entries.set(entries.indexOf(entry),
                new Entry(revertedBy(entry.commit(), reverting), entry.before(), entry.after()));
        return reverting;
    }

    /** Writes new states, null for removed; the caller has checked the versions. */
    synchronized Commit write(Map<String, Snapshot> states, CommitNote note) {
        var before = new LinkedHashMap<String, Snapshot>();
        var counts = new int[3];
        states.forEach((uuid, state) -> {
            before.put(uuid, roots.get(uuid));
            counts[state == null ? 2 : roots.containsKey(uuid) ? 1 : 0]++;
            put(uuid, state);
        });
        var commit = new Commit(UUID.randomUUID().toString(), entries.size() + 1L, Instant.now(), note,
                counts[0], counts[1], counts[2], null);
        entries.add(new Entry(commit, before, new LinkedHashMap<>(states)));
        listeners.forEach(listener -> listener.accept(commit));
        return commit;
    }

    synchronized Map<String, Snapshot> state() {
        return new LinkedHashMap<>(roots);
    }

    /** The latest commit that wrote a root; null if there is none. */
    synchronized Commit lastOf(String uuid) {
        return entries.reversed().stream().filter(e -> e.after().containsKey(uuid)).map(Entry::commit)
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Finding> verify(IProgressMonitor monitor) {
        return List.of();
    }

    @Override
    public synchronized Contents contents(IProgressMonitor monitor) {
        return SnapshotSum.of(roots.values());
    }

    @Override
    public Runnable onCommit(Consumer<Commit> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        // nothing is held
    }

    private void put(String uuid, Snapshot state) {
        if (state == null) {
            roots.remove(uuid);
        } else {
            roots.put(uuid, state);
        }
    }

    private static Commit revertedBy(Commit c, Commit by) {
        return new Commit(c.id(), c.sequence(), c.at(), c.note(), c.added(), c.changed(), c.removed(),
                by.id());
    }
}
