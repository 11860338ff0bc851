/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.calendar;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.backup.BackupReason;
import org.cadre.core.backup.Backups;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.scheduling.intake.CalendarIntake;
import org.cadre.scheduling.intake.IntakePreview;
import org.cadre.scheduling.intake.Known;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One call of {@code cadre calendar import}. */
@Command(name = "import", description = "${bundle:calendar.import.description}")
class ImportRun implements CommandRun {

    private static final String ICS = ".ics"; //$NON-NLS-1$

    @Mixin
    private DatabaseOption database;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "calendar.import.path")
    private List<Path> paths = List.of();

    @Option(names = "--person", paramLabel = "STAFFID", descriptionKey = "calendar.import.person")
    private String person;

    @Option(names = "--days", descriptionKey = "calendar.import.days")
    private boolean days;

    @Option(names = "--school", paramLabel = "ID|NAME", descriptionKey = "calendar.import.school")
    private String school;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "calendar.import.kind",
            converter = KindConverter.class)
    private KindConverter.Kind kind;

    @Option(names = { "--check", "--dry-run" }, descriptionKey = "calendar.import.check")
    private boolean check;

    @Option(names = { "--rejected", "--rejects" }, paramLabel = "FOLDER|FILE",
            descriptionKey = "calendar.import.rejected")
    private Path rejected;

    @Option(names = "--no-backup", descriptionKey = "calendar.import.noBackup")
    private boolean noBackup;

    private final Stores stores;
    private final CalendarIntake intake;
    private final Backups backups;

    ImportRun(Stores stores, CalendarIntake intake, Backups backups) {
        this.stores = stores;
        this.intake = intake;
        this.backups = backups;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        if (paths.isEmpty()) {
            throw CadreException.input(Messages.Import_nothing);
        }
        try (var store = database.open(stores); var work = store.begin()) {
            return run(store, work, monitor);
        }
    }

    private Outcome run(ProgramStore store, UnitOfWork work, IProgressMonitor monitor) throws CadreException {
        var preview = preview(work, monitor);
        if (rejected != null && preview.counts().rejected() > 0) {
            preview.writeRejects(rejected);
        }
        if (check) {
            return new ImportReport(source(), preview, null).outcome(Optional.empty());
        }
        if (!noBackup) {
            backups.before(BackupReason.BEFORE_IMPORT, store, null);
        }
        var commit = preview.apply(monitor);
        return new ImportReport(source(), preview, commit).outcome(
                noBackup ? Optional.empty() : backups.lack(store));
    }

    private IntakePreview preview(UnitOfWork work, IProgressMonitor monitor) throws CadreException {
        if (person == null && !days) {
            refuseCalendarFiles();
            return intake.tables(paths, work, monitor);
        }
        if (person != null && days || paths.size() != 1) {
            throw CadreException.input(Messages.Import_oneCalendar);
        }
        var known = Known.of(work);
        return days ? intake.days(paths.getFirst(), school == null ? null : known.school(school),
                kind == null ? null : kind.kind(), work, monitor)
                : intake.busy(paths.getFirst(), known.person(person), work, monitor);
    }

    /** A calendar file says neither whose times it has nor whether it lists holidays. */
    private void refuseCalendarFiles() throws CadreException {
        var calendars = paths.stream().filter(path -> path.toString().toLowerCase(Locale.ROOT).endsWith(ICS))
                .findFirst();
        if (calendars.isPresent()) {
            throw CadreException.input(NLS.bind(Messages.Import_whose, calendars.get()));
        }
    }

    private String source() {
        return String.join(", ", paths.stream().map(Path::toString).toList()); //$NON-NLS-1$
    }
}
