/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.backup.BackupState.Verdict;
import org.cadre.core.store.Contents;
import org.cadre.core.store.ProgramStore;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Restores backups to see whether they come back.
 *
 * @param method how they were made
 */
record BackupProof(BackupMethod method) {

    /** An attempt to restore a backup. */
    interface Attempt {

        /** Throws a CadreException if the backup does not come back as it should. */
        void run() throws CadreException, IOException;
    }

    /** Makes an attempt and returns what came of it; throws what says nothing about the backup. */
    BackupState tried(Attempt attempt, Instant now) throws CadreException, IOException {
        try {
            attempt.run();
            return new BackupState(Verdict.GOOD, now, ""); //$NON-NLS-1$
        } catch (Archive.NotUnpackedException e) {
            throw e;
        } catch (CadreException e) {
            if (e.kind() == CadreException.Kind.LOCKED) {
                throw e;
            }
            return new BackupState(Verdict.FAILED, now, e.getMessage());
        }
    }

    /** Restores a backup of an open database into an empty folder, which is void afterwards. */
    void prove(Path archive, Path folder, ProgramStore original, SubMonitor monitor) throws CadreException {
        monitor.setWorkRemaining(2);
        var manifest = new Archive(archive).unpack(folder, monitor.split(1));
        compare(manifest, method.readBack(original, folder, monitor.split(1)));
    }

    /** Restores a backup into an empty folder, where it can be used afterwards. */
    BackupManifest prove(Path archive, Path folder, Credentials credentials, SubMonitor monitor)
            throws CadreException {
        return prove(archive, folder, Opening.with(credentials), monitor);
    }

    /** Restores a backup into an empty folder, where it can be used afterwards. */
    BackupManifest prove(Path archive, Path folder, Opening opening, SubMonitor monitor)
            throws CadreException {
        monitor.setWorkRemaining(3);
        var manifest = new Archive(archive).unpack(folder, monitor.split(1));
        try (var store = opening.open(method, folder)) {
            compare(manifest, store.contents(monitor.split(1)));
            var findings = store.verify(monitor.split(1));
            if (!findings.isEmpty()) {
                throw CadreException.failure(findings.getFirst().text(), null);
            }
        }
        return manifest;
    }

    /** Remembers what came of an attempt. */
    Backup remember(Backup backup, BackupState state) throws CadreException {
        try {
            new StateFile(backup.file()).write(state);
            return backup.with(state);
        } catch (IOException e) {
            throw BackupErrors.notWritten(backup.file().getParent(), e);
        }
    }

    private static void compare(BackupManifest manifest, Contents found) throws CadreException {
        var expected = manifest.contents();
        if (!expected.counts().equals(found.counts())) {
            throw CadreException.failure(NLS.bind(Messages.Proof_counts, expected.total(), found.total()),
                    null);
        }
        if (!expected.digest().equals(found.digest())) {
            throw CadreException.failure(Messages.Proof_digest, null);
        }
    }
}
