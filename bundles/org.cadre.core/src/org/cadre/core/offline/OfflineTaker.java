/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.merge.ElementImage;
import org.cadre.core.merge.ImageReader;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.NewOrOpened;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Makes offline copies. */
final class OfflineTaker {

    private final Stores stores;
    private final ProgramService programs;

    OfflineTaker(Stores stores, ProgramService programs) {
        this.stores = stores;
        this.programs = programs;
    }

    /** Copies a program into a folder that is not there yet; it is there and complete afterwards, or not at all. */
    Taken take(ProgramStore origin, String program, Path folder, Credentials credentials,
            IProgressMonitor monitor) throws CadreException {
        if (origin.protection().isActive() && credentials.kind() == Credentials.Kind.NONE) {
            throw CadreException.input(NLS.bind(Messages.Offline_protected, origin.location().name()));
        }
        var progress = SubMonitor.convert(monitor, 4);
        try (var work = origin.begin()) {
            var found = programs.find(work, program);
            var roots = new OfflineScope(work).of(found, new DistrictDay().today(work));
            progress.worked(1);
            var images = roots.stream().map(ImageReader::present).toList();
            var note = new OfflineNote(UUID.randomUUID().toString(), origin.location().name(), found.getName(),
                    Instant.now(), OfflineFolder.newBase());
            write(images, note, folder, credentials, progress.split(3));
            return new Taken(note, images.size());
        }
    }

    private void write(List<ElementImage> images, OfflineNote note, Path folder, Credentials credentials,
            SubMonitor monitor) throws CadreException {
        monitor.setWorkRemaining(2);
        var commit = CommitNote.of(OfflineService.KIND,
                NLS.bind(Messages.Offline_takeLabel, note.program(), note.origin()), false);
        try (var copy = NewOrOpened.anew(StoreLocation.ofFolder(folder), stores, credentials)) {
            RootImages.write(images, copy.store(), commit, monitor.split(1));
            var draft = new OfflineFolder(copy.store().location().folder().orElseThrow());
            writeBase(images, draft.base(note), commit, credentials, monitor.split(1));
            draft.write(note);
            copy.keep();
        }
    }

    /** Keeps images as what was taken. */
    void writeBase(List<ElementImage> images, Path folder, CommitNote commit, Credentials credentials,
            IProgressMonitor monitor) throws CadreException {
        try {
            Files.createDirectories(folder.getParent());
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Offline_noAccess, folder, e.getMessage()), e);
        }
        try (var base = stores.create(StoreLocation.ofFolder(folder), credentials)) {
            RootImages.write(images, base, commit, monitor);
        }
    }
}
