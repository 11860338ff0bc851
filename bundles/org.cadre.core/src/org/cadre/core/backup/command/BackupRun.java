/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup.command;

import java.nio.file.Path;

import org.cadre.core.backup.Backup;
import org.cadre.core.backup.BackupReason;
import org.cadre.core.backup.Backups;
import org.cadre.core.backup.BackupPlace;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(description = "${bundle:backup.description}")
@SuppressWarnings("nls")
class BackupRun implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Option(names = "--daily", descriptionKey = "backup.daily")
    private boolean daily;

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "backup.out")
    private Path out;

    @Option(names = "--always-to", paramLabel = "FOLDER", descriptionKey = "backup.alwaysTo")
    private Path chosen;

    private final Stores stores;
    private final Backups backups;

    BackupRun(Stores stores, Backups backups) {
        this.stores = stores;
        this.backups = backups;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        try (var store = database.open(stores)) {
            var place = new BackupPlace(store.location());
            if (chosen != null) {
                place.choose(chosen);
            }
            if (daily && !backups.isDue(store.location())) {
                return Outcome.done(NLS.bind(Messages.Backup_notDue, place.folder()),
                        java.util.Map.of("made", false, "folder", place.folder().toString()));
            }
            var backup = make(store, place, monitor);
            var data = BackupData.of(backup);
            data.put("made", true);
            data.put("encrypted", backup.isEncrypted());
            var text = NLS.bind(Messages.Backup_done,
                    new Object[] { backup.file(), backup.manifest().contents().total() });
            return Outcome.done(backup.isEncrypted() ? text
                    : text + System.lineSeparator() + Messages.Backup_readable, data);
        }
    }

    private Backup make(ProgramStore store, BackupPlace place, IProgressMonitor monitor)
            throws CoreException {
        return backups.make(store, daily ? BackupReason.DAILY : BackupReason.MANUAL,
                out == null ? place.folder() : out.toAbsolutePath().normalize(), monitor);
    }
}
