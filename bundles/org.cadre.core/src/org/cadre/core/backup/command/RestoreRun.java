/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;

import org.cadre.core.CadreException;
import org.cadre.core.backup.BackupTexts;
import org.cadre.core.backup.Restored;
import org.cadre.core.backup.Restores;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.StoreLocation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(description = "${bundle:restore.description}")
@SuppressWarnings("nls")
class RestoreRun implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Option(names = "--from", required = true, paramLabel = "BACKUP|latest|TIME",
            descriptionKey = "restore.from")
    private String from;

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "restore.to")
    private Path to;

    private final Restores restores;

    RestoreRun(Restores restores) {
        this.restores = restores;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        var target = to == null ? database.location() : StoreLocation.ofFolder(to);
        var source = SourceText.read(from, database.location());
        return outcome(database.unlock(
                credentials -> restores.restore(database.location(), source, target, credentials, monitor)));
    }

    private static Outcome outcome(Restored restored) {
        var data = new LinkedHashMap<String, Object>();
        data.put("database", restored.location().uri().toString());
        data.put("reached", restored.reached().toString());
        data.put("records", restored.records());
        data.put("takenBack", restored.takenBack());
        data.put("backup", restored.backup().map(Path::toString).orElse(null));
        data.put("aside", restored.aside().map(Path::toString).orElse(null));
        var text = NLS.bind(Messages.Restore_done, new Object[] { restored.location().name(),
                BackupTexts.time(restored.reached()), restored.records() });
        if (restored.takenBack() > 0) {
            text += System.lineSeparator() + NLS.bind(Messages.Restore_takenBack, restored.takenBack());
        }
        if (restored.aside().isPresent()) {
            var kept = restored.location().folder().isPresent() ? Messages.Restore_aside
                    : Messages.Restore_asideOnServer;
            text += System.lineSeparator() + NLS.bind(kept, restored.aside().get());
        }
        return Outcome.done(text, data);
    }
}
