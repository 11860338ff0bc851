/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.backup.BackupImage;
import org.cadre.core.backup.BackupManifest;
import org.cadre.core.backup.BackupMethod;
import org.cadre.core.backup.BackupPlace;
import org.cadre.core.backup.FolderSwap;
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

/** Copies databases in folders by Derby's own backup, so that a copy is as encrypted as its original. */
@Component(service = BackupMethod.class)
public final class DerbyBackups implements BackupMethod {

    private final Stores stores;

    /** Opens copies with these stores. */
    @Activate
    public DerbyBackups(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String id() {
        return "derby";
    }

    @Override
    public boolean handles(StoreLocation location) {
        return location.folder().isPresent();
    }

    @Override
    public BackupImage write(ProgramStore store, Path folder, IProgressMonitor monitor)
            throws CadreException {
        return copier(store).write(folder, SubMonitor.convert(monitor));
    }

    @Override
    public Contents readBack(ProgramStore store, Path folder, IProgressMonitor monitor)
            throws CadreException {
        return copier(store).readBack(folder, SubMonitor.convert(monitor));
    }

    @Override
    public ProgramStore open(Path folder, Credentials credentials) throws CadreException {
        return stores.open(StoreLocation.ofFolder(folder), credentials);
    }

    @Override
    public ProgramStore openLike(ProgramStore original, Path folder) throws CadreException {
        return copier(original).open(folder);
    }

    @Override
    public boolean isProtected(BackupManifest manifest) {
        return manifest.files().stream().anyMatch(item -> item.name().equals(DerbyCopier.KEYS));
    }

    @Override
    public Path workplace(StoreLocation target) {
        return target.folder().orElseThrow().getParent();
    }

    @Override
    public Optional<Path> put(Path folder, StoreLocation target, Credentials credentials)
            throws CadreException {
        var place = target.folder().orElseThrow();
        var swap = new FolderSwap(place);
        swap.settle();
        var present = new DatabaseFolder(place);
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

    private static DerbyCopier copier(ProgramStore store) {
        return new DerbyCopier(store.location(), ((JdbcProgramStore) store).database());
    }
}
