/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.backup.BackupReason;
import org.cadre.core.backup.Backups;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.exchange.RosterFormat;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "oneroster", description = "${bundle:import.oneroster.description}")
@SuppressWarnings("nls")
class OneRosterImportRun implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "import.oneroster.path")
    private Path source;

    @Option(names = "--dry-run", descriptionKey = "import.dryRun")
    private boolean dryRun;

    @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "import.rejects")
    private Path rejects;

    @Option(names = "--no-backup", descriptionKey = "import.noBackup")
    private boolean noBackup;

    private final Stores stores;
    private final RosterFormat format;
    private final Backups backups;

    OneRosterImportRun(Stores stores, RosterFormat format, Backups backups) {
        this.stores = stores;
        this.format = format;
        this.backups = backups;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        try (var target = database.openOrBegin(stores); var work = target.store().begin()) {
            var preview = format.preview(source, work, monitor);
            if (rejects != null && preview.counts().rejected() > 0) {
                preview.writeRejects(rejects);
            }
            if (!dryRun && !noBackup) {
                backups.before(BackupReason.BEFORE_IMPORT, target.store(), null);
            }
            var commit = dryRun ? null : preview.apply(monitor);
            if (!dryRun) {
                target.keep();
            }
            var lack = dryRun || noBackup ? Optional.<String> empty() : backups.lack(target.store());
            return new ImportReport(source.toString(), preview, commit).outcome(lack.orElse(""), Map.of());
        }
    }
}
