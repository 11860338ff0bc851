/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.backup.BackupReason;
import org.cadre.core.backup.Backups;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.exchange.ColumnMapping;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.exchange.Signups;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.Stores;
import org.cadre.exchange.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "signups", description = "${bundle:import.signups.description}")
class SignupsRun implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "import.signups.file")
    private Path file;

    @Option(names = "--program", required = true, paramLabel = "NAME",
            descriptionKey = "import.signups.program")
    private String program;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "import.signups.mapping")
    private Path mappingFile;

    @Option(names = "--save-mapping", paramLabel = "FILE", descriptionKey = "import.signups.saveMapping")
    private Path saveMapping;

    @Option(names = "--dry-run", descriptionKey = "import.dryRun")
    private boolean dryRun;

    @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "import.signups.rejects")
    private Path rejects;

    @Option(names = "--no-backup", descriptionKey = "import.noBackup")
    private boolean noBackup;

    private final Stores stores;
    private final Signups signups;
    private final Backups backups;

    SignupsRun(Stores stores, Signups signups, Backups backups) {
        this.stores = stores;
        this.signups = signups;
        this.backups = backups;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        var sheet = signups.read(file);
        var mapping = mapping(sheet);
        try (var store = database.open(stores); var work = store.begin()) {
            var preview = signups.preview(sheet, mapping, new ProgramService().find(work, program), work,
                    monitor);
            if (rejects != null && preview.counts().rejected() > 0) {
                preview.writeRejects(rejects);
            }
            if (!dryRun && !noBackup) {
                backups.before(BackupReason.BEFORE_IMPORT, store, null);
            }
            var commit = dryRun ? null : preview.apply(monitor);
            var lack = dryRun || noBackup ? Optional.<String> empty() : backups.lack(store);
            return new ImportReport(file.toString(), preview, commit).outcome(
                    text(mapping) + lack.map(sentence -> '\n' + sentence).orElse(""), data(mapping));
        }
    }

    private ColumnMapping mapping(Sheet sheet) throws CadreException {
        var mapping = mappingFile == null ? signups.suggest(sheet) : signups.readMapping(mappingFile);
        if (saveMapping != null) {
            signups.writeMapping(mapping, saveMapping);
        }
        return mapping;
    }

    @SuppressWarnings("nls")
    private static String text(ColumnMapping mapping) {
        return NLS.bind(Messages.Import_mapping, mapping.columns().entrySet().stream()
                .map(e -> e.getKey() + " = " + e.getValue().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; ")));
    }

    @SuppressWarnings("nls")
    private static Map<String, Object> data(ColumnMapping mapping) {
        var columns = new LinkedHashMap<String, Object>();
        mapping.columns().forEach((heading, field) ->
                columns.put(heading, field.name().toLowerCase(Locale.ROOT)));
        var data = new LinkedHashMap<String, Object>();
        data.put("mapping", columns);
        data.put("defaultRole", mapping.defaultRole() == null ? null : mapping.defaultRole().getLiteral());
        return data;
    }
}
