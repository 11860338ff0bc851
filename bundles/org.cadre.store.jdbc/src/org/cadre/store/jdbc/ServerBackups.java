/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessRules;
import org.cadre.core.access.Credentials;
import org.cadre.core.backup.BackupImage;
import org.cadre.core.backup.BackupManifest;
import org.cadre.core.backup.BackupMethod;
import org.cadre.core.backup.BackupPlace;
import org.cadre.core.backup.FolderSwap;
import org.cadre.core.store.Contents;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Copies a database on a server, all of its tables at one moment, into a database in a folder, which comes back
 * into a folder or onto a server. The copy is encrypted; the password of the login that made it opens it.
 */
@Component(service = BackupMethod.class)
public final class ServerBackups implements BackupMethod {

    private final SchemaVersions versions;

    /** Copies databases with the present schema and earlier ones. */
    @Activate
    public ServerBackups() {
        this(SchemaVersions.known());
    }

    ServerBackups(SchemaVersions versions) {
        this.versions = versions;
    }

    @Override
    public String id() {
        return "server";
    }

    @Override
    public boolean handles(StoreLocation location) {
        return location.folder().isEmpty();
    }

    @Override
    public boolean mayCopy(ProgramStore store) {
        return AccessRules.seesEverything(store.principal().roles());
    }

    @Override
    public BackupImage write(ProgramStore store, Path folder, IProgressMonitor monitor)
            throws CadreException {
        var copy = JdbcProgramStore.copy(store, SubMonitor.convert(monitor));
        var engine = engine(store);
        var image = new BackupImage[1];
        try (var login = engine.login()) {
            var present = new SchemaUpgrader(versions, engine).present();
            new DatabaseCreator(present, folder).createLocked(login, (target, derby) ->
                    image[0] = copy.fill(new CopyTarget(target, derby, folder.toString())));
        } catch (SQLException e) {
            throw engine.explain(e);
        }
        return image[0];
    }

    @Override
    public Contents readBack(ProgramStore store, Path folder, IProgressMonitor monitor)
            throws CadreException {
        var progress = SubMonitor.convert(monitor, 2);
        try (var login = engine(store).login(); var copy = open(folder, login)) {
            var findings = copy.verify(progress.split(1));
            if (!findings.isEmpty()) {
                throw CadreException.failure(findings.getFirst().text(), null);
            }
            return copy.contents(progress.split(1));
        }
    }

    @Override
    public JdbcProgramStore open(Path folder, Credentials credentials) throws CadreException {
        var database = new DatabaseFolder(folder);
        var lock = DatabaseLock.lock(database);
        try {
            return new FolderOpening(versions, StoreLocation.ofFolder(folder), database, lock)
                    .openWhole(credentials);
        } catch (CadreException e) {
            lock.release();
            throw e;
        }
    }

    @Override
    public JdbcProgramStore openLike(ProgramStore original, Path folder) throws CadreException {
        try (var login = engine(original).login()) {
            return open(folder, login);
        }
    }

    @Override
    public boolean isProtected(BackupManifest manifest) {
        return manifest.files().stream().anyMatch(item -> item.name().equals(DerbyCopier.KEYS));
    }

    @Override
    public Credentials credentials(ProgramStore store) {
        return engine(store).login();
    }

    @Override
    public Optional<Path> put(Path folder, StoreLocation target, Credentials credentials)
            throws CadreException {
        if (target.folder().isEmpty()) {
            return Optional.of(replace(folder, target, credentials));
        }
        if (credentials.kind() != Credentials.Kind.NONE && new DatabaseFolder(folder).isEncrypted()) {
            try (var store = open(folder, credentials)) {
                new AccountLogin(store).createFirst(credentials);
            }
        }
        return move(folder, target, new FolderSwap(target.folder().get()));
    }

    private static Optional<Path> move(Path folder, StoreLocation target, FolderSwap swap)
            throws CadreException {
        swap.settle();
        var present = new DatabaseFolder(swap.place());
        if (present.isMarked()) {
            DatabaseLock.lock(present).release();
        } else {
            present.checkFree();
        }
        try {
            Files.deleteIfExists(new DatabaseFolder(folder).lock());
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Derby_readOnly, folder), e);
        }
        new BackupPlace(target).keepFor(folder);
        return swap.put(folder);
    }

    /** The former database stays on the server, under another name. */
    private Path replace(Path folder, StoreLocation target, Credentials credentials) throws CadreException {
        try (var copy = open(folder, credentials)) {
            return new PostgresStoreProvider(versions).replace(target, credentials, copy);
        }
    }

    @Override
    public Path workplace(StoreLocation target) {
        return target.folder().map(Path::getParent).orElseGet(() -> new BackupPlace(target).standard());
    }

    private static PostgresEngine engine(ProgramStore store) {
        return (PostgresEngine) ((JdbcProgramStore) store).database().engine();
    }
}
