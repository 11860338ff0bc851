/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.backup.FolderSwap;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.StoreProvider;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Keeps program databases in folders of this machine, with Derby. */
@Component(service = StoreProvider.class)
public final class JdbcStoreProvider implements StoreProvider {

    private final SchemaVersions versions;

    /** Keeps the engine's log in the temporary folder of the machine. */
    public JdbcStoreProvider() {
        this(SchemaVersions.known(), Path.of(System.getProperty("java.io.tmpdir"),
                "cadre-" + System.getProperty("user.name", "user")));
    }

    /** Keeps the engine's log where the bundle keeps its files. */
    @Activate
    public JdbcStoreProvider(BundleContext context) {
        this(SchemaVersions.known(), context.getDataFile("derby").toPath());
    }

    JdbcStoreProvider(SchemaVersions versions, Path logs) {
        this.versions = versions;
        DerbyEngine.configure(logs);
    }

    @Override
    public boolean handles(StoreLocation location) {
        return location.folder().isPresent();
    }

    @Override
    public ProgramStore create(StoreLocation location, Credentials credentials) throws CadreException {
        new FolderSwap(location.folder().orElseThrow()).settle();
        new DatabaseCreator(versions, location.folder().orElseThrow()).create(credentials, Filling.NONE);
        return open(location, credentials);
    }

    @Override
    public ProgramStore createCopy(StoreLocation location, Credentials credentials, ProgramStore source,
            IProgressMonitor monitor) throws CadreException {
        var copy = JdbcProgramStore.copy(source, SubMonitor.convert(monitor));
        var folder = location.folder().orElseThrow();
        new FolderSwap(folder).settle();
        new DatabaseCreator(versions, folder).create(credentials, (target, engine) ->
                copy.fill(new CopyTarget(target, engine, folder.toString())));
        return open(location, credentials);
    }

    @Override
    public void checkFree(StoreLocation location) throws CadreException {
        DatabaseLock.lock(new DatabaseFolder(location.folder().orElseThrow())).release();
    }

    @Override
    public ProgramStore open(StoreLocation location, Credentials credentials) throws CadreException {
        var folder = new DatabaseFolder(location.folder().orElseThrow());
        new FolderSwap(folder.folder()).settle();
        folder.check();
        var lock = DatabaseLock.lock(folder);
        try {
            return new FolderOpening(versions, location, folder, lock).open(credentials);
        } catch (CadreException e) {
            lock.release();
            throw e;
        }
    }
}
