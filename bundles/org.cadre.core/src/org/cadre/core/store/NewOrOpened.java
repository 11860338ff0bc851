/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.access.Credentials;
import org.eclipse.osgi.util.NLS;

/**
 * The database that work goes to: the one that is there, or where there is none a new one, which appears in
 * its place only if it was kept.
 */
public final class NewOrOpened implements AutoCloseable {

    private final ProgramStore store;
    private final Optional<Path> draft;
    private final StoreLocation location;
    private boolean kept;

    private NewOrOpened(ProgramStore store, Optional<Path> draft, StoreLocation location) {
        this.store = store;
        this.draft = draft;
        this.location = location;
    }

    /**
     * Opens the database at the location; where there is no such folder, or an empty one, begins a new one.
     */
    public static NewOrOpened at(StoreLocation location, Stores stores, Credentials credentials)
            throws CadreException {
        return isVacant(location) ? draft(location, stores, credentials)
                : new NewOrOpened(stores.open(location, credentials), Optional.empty(), location);
    }

    /** Begins a new database; fails as {@link Stores#create} does where something is there already. */
    public static NewOrOpened anew(StoreLocation location, Stores stores, Credentials credentials)
            throws CadreException {
        return isVacant(location) ? draft(location, stores, credentials)
                : new NewOrOpened(stores.create(location, credentials), Optional.empty(), location);
    }

    private static NewOrOpened draft(StoreLocation location, Stores stores, Credentials credentials)
            throws CadreException {
        var folder = location.folder().orElseThrow();
        var draft = Draft.beside(folder);
        deleteAbandoned(folder);
        var store = stores.create(StoreLocation.ofFolder(draft), credentials);
        return new NewOrOpened(store, Optional.of(draft), location);
    }

    private static void deleteAbandoned(Path folder) throws CadreException {
        try {
            Draft.deleteAbandoned(folder);
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.NewOrOpened_notRead, folder), e);
        }
    }

    /** The open database. */
    public ProgramStore store() {
        return store;
    }

    /** Whether the database is new. */
    public boolean isNew() {
        return draft.isPresent();
    }

    /** Says that what was done is to stay: on closing, a new database moves to its place. */
    public void keep() {
        kept = true;
    }

    @Override
    public void close() throws CadreException {
        store.close();
        if (draft.isPresent()) {
            settle(draft.get(), location.folder().orElseThrow());
        }
    }

    private void settle(Path from, Path to) throws CadreException {
        try {
            if (kept) {
                Files.deleteIfExists(to);
                Files.move(from, to);
            } else {
                Draft.delete(from);
            }
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.NewOrOpened_notMoved, location.name()), e);
        }
    }

    private static boolean isVacant(StoreLocation location) throws CadreException {
        var folder = location.folder();
        return folder.isPresent() && isVacant(folder.get());
    }

    private static boolean isVacant(Path folder) throws CadreException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.NewOrOpened_notRead, folder), e);
        }
    }
}
