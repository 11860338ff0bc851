/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.exchange.OpenFiles;
import org.cadre.core.store.Contents;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads backups of databases on servers that were made as open files by the first versions. They come back
 * into a folder or into an empty database on any server; to be tried, they are read into a database in a
 * temporary folder. New ones are encrypted databases, see the store.
 */
@Component(service = BackupMethod.class)
public final class FilesBackups implements BackupMethod {

    private static final String DATABASE = "database"; //$NON-NLS-1$
    private static final String FILES = "files"; //$NON-NLS-1$

    private final OpenFiles files;
    private final Stores stores;

    /** Writes and reads with this service, and tries backups with these stores. */
    @Activate
    public FilesBackups(@Reference OpenFiles files, @Reference Stores stores) {
        this.files = files;
        this.stores = stores;
    }

    @Override
    public String id() {
        return FILES;
    }

    @Override
    public boolean handles(StoreLocation location) {
        return false;
    }

    @Override
    public BackupImage write(ProgramStore store, Path folder, IProgressMonitor monitor)
            throws CadreException {
        var written = files.export(store, folder.resolve(FILES), monitor);
        return new BackupImage(written.sequence(), written.contents());
    }

    @Override
    public Contents readBack(ProgramStore store, Path folder, IProgressMonitor monitor)
            throws CadreException {
        var progress = SubMonitor.convert(monitor, 3);
        try (var copy = create(folder, Credentials.none(), progress.split(1))) {
            var findings = copy.verify(progress.split(1));
            if (!findings.isEmpty()) {
                throw CadreException.failure(findings.getFirst().text(), null);
            }
            return copy.contents(progress.split(1));
        }
    }

    @Override
    public ProgramStore open(Path folder, Credentials credentials) throws CadreException {
        return Files.isDirectory(folder.resolve(DATABASE))
                ? stores.open(StoreLocation.ofFolder(folder.resolve(DATABASE)), credentials)
                : create(folder, credentials, null);
    }

    @Override
    public ProgramStore openLike(ProgramStore original, Path folder) throws CadreException {
        return open(folder, Credentials.none());
    }

    @Override
    public Optional<Path> put(Path folder, StoreLocation target, Credentials credentials)
            throws CadreException {
        if (target.folder().isEmpty()) {
            try (var store = stores.create(target, credentials)) {
                files.read(folder.resolve(FILES), store, null);
            }
            return Optional.empty();
        }
        var place = target.folder().get();
        var swap = new FolderSwap(place);
        swap.settle();
        if (Files.exists(place)) {
            throw CadreException.input(NLS.bind(Messages.Restore_somethingThere, place));
        }
        open(folder, credentials).close();
        return swap.put(folder.resolve(DATABASE));
    }

    @Override
    public boolean isProtected(BackupManifest manifest) {
        return false;
    }

    @Override
    public Path workplace(StoreLocation target) {
        return target.folder().map(Path::getParent).orElseGet(() -> new BackupPlace(target).standard());
    }

    private ProgramStore create(Path folder, Credentials credentials, IProgressMonitor monitor)
            throws CadreException {
        var store = stores.create(StoreLocation.ofFolder(folder.resolve(DATABASE)), credentials);
        var filled = false;
        try {
            files.read(folder.resolve(FILES), store, monitor);
            filled = true;
            return store;
        } finally {
            if (!filled) {
                store.close();
            }
        }
    }
}
