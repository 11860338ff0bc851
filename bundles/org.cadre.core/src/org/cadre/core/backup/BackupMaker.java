/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.ProgramStore;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Makes a backup beside its place, tries it there, and moves it into place with what came of it.
 *
 * @param method how to copy
 * @param folder where the backup shall be
 */
record BackupMaker(BackupMethod method, BackupFolder folder) {

    private static final String ARCHIVE = "archive"; //$NON-NLS-1$
    private static final String IMAGE = "image"; //$NON-NLS-1$
    private static final String COPY = "copy"; //$NON-NLS-1$

    /** Makes a backup and returns it, good or failed. */
    Backup make(ProgramStore store, BackupReason reason, Instant now, SubMonitor monitor)
            throws CadreException {
        monitor.setWorkRemaining(4);
        try (var work = WorkFolder.in(folder.path())) {
            var image = work.make(IMAGE);
            var copied = method.write(store, image, monitor.split(1));
            var about = new BackupManifest(method.id(), store.location().name(), reason,
                    now.truncatedTo(ChronoUnit.SECONDS), copied.sequence(), copied.contents(), List.of());
            var archive = work.path().resolve(ARCHIVE);
            var manifest = ArchiveWriter.write(image, about, archive, monitor.split(1));
            Folders.delete(image);
            var proof = new BackupProof(method);
            var state = proof.tried(
                    () -> proof.prove(archive, work.make(COPY), store, monitor.split(2)), now);
            return settle(proof, archive, manifest, state);
        } catch (IOException e) {
            throw BackupErrors.notWritten(folder.path(), e);
        }
    }

    private Backup settle(BackupProof proof, Path archive, BackupManifest manifest, BackupState state)
            throws IOException, CadreException {
        var file = folder.free(manifest);
        Files.move(archive, file, StandardCopyOption.ATOMIC_MOVE);
        return proof.remember(new Backup(file, Files.size(file), manifest, BackupState.UNCHECKED), state);
    }
}
