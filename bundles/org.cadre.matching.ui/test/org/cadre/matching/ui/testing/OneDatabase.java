/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.task.Task;
import org.cadre.ui.OpenDatabase;

/** A database that is open until the test closes it. */
public final class OneDatabase implements OpenDatabase {

    private final List<Listener> listeners = new ArrayList<>();
    private Optional<EditSession> session;

    public OneDatabase(EditSession session) {
        this.session = Optional.of(session);
    }

    @Override
    public Optional<EditSession> session() {
        return session;
    }

    @Override
    public boolean save() {
        return save(CommitNote.of("edit", "test", true));
    }

    @Override
    public boolean save(CommitNote note) {
        try {
            session.orElseThrow().save(note, null);
            return true;
        } catch (CadreException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public boolean close() {
        session = Optional.empty();
        listeners.forEach(listener -> listener.replaced(session));
        return true;
    }

    @Override
    public Runnable listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Optional<StoreLocation> location() {
        return session.map(open -> open.work().store().location());
    }

    @Override
    public void open(StoreLocation location) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean open(String jobName, Task<ProgramStore> opening) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean lock() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<org.cadre.ui.LockedDatabase> locked() {
        return Optional.empty();
    }

    @Override
    public boolean isUnsaved() {
        return session.filter(EditSession::isDirty).isPresent();
    }

    @Override
    public void flush() {
        // nothing is typed
    }

    @Override
    public boolean settle() {
        return save();
    }

    @Override
    public void revert() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<StoreLocation> recent() {
        return List.of();
    }

    @Override
    public Optional<StoreLocation> openLast() {
        return location();
    }

    @Override
    public void forget(StoreLocation location) {
        // nothing is remembered
    }
}
