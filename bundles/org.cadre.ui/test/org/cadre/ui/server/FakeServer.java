/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.server;

import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.store.Presence;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.StoreProvider;
import org.cadre.core.store.Stores;
import org.cadre.testing.MemoryStore;
import org.eclipse.core.runtime.IProgressMonitor;

/** A server with at most one database, which can refuse whoever wants to open it. */
final class FakeServer implements StoreProvider {

    Presence found = Presence.NONE;
    Optional<CadreException> refusal = Optional.empty();
    String shown = "";

    Stores stores() {
        return new Stores(List.of(this));
    }

    @Override
    public boolean handles(StoreLocation location) {
        return location.folder().isEmpty();
    }

    @Override
    public Presence look(StoreLocation location, Credentials credentials) throws CadreException {
        check(credentials);
        return found;
    }

    @Override
    public ProgramStore open(StoreLocation location, Credentials credentials) throws CadreException {
        check(credentials);
        return new MemoryStore();
    }

    @Override
    public ProgramStore create(StoreLocation location, Credentials credentials) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ProgramStore createCopy(StoreLocation location, Credentials credentials, ProgramStore source,
            IProgressMonitor monitor) {
        found = Presence.PROGRAM;
        return new MemoryStore();
    }

    private void check(Credentials credentials) throws CadreException {
        shown = credentials.account() + ':' + new String(credentials.secret());
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }
}
