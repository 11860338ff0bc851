/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.backup.Backup;
import org.cadre.core.backup.BackupPlace;
import org.cadre.core.backup.BackupState.Verdict;
import org.cadre.core.backup.Backups;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(description = "${bundle:backups.description}")
@SuppressWarnings("nls")
class BackupsRun implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Option(names = "--verify", descriptionKey = "backups.verify")
    private boolean verify;

    private final Backups backups;

    BackupsRun(Backups backups) {
        this.backups = backups;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        var folder = new BackupPlace(database.location()).folder();
        var listed = backups.list(database.location());
        return outcome(folder, verify
                ? database.unlock(credentials -> verified(listed, credentials, monitor)) : listed);
    }

    private List<Backup> verified(List<Backup> listed, Credentials credentials, IProgressMonitor monitor)
            throws CadreException {
        var progress = SubMonitor.convert(monitor, listed.size());
        var verified = new ArrayList<Backup>();
        for (var backup : listed) {
            boolean readable = !backup.manifest().method().isEmpty();
            verified.add(readable ? backups.verify(backup, credentials, progress.split(1)) : backup);
        }
        return verified;
    }

    private static Outcome outcome(Path folder, List<Backup> listed) {
        var data = new LinkedHashMap<String, Object>();
        data.put("folder", folder.toString());
        data.put("backups", listed.stream().map(BackupData::of).toList());
        var text = listed.isEmpty() ? NLS.bind(Messages.Backups_none, folder)
                : NLS.bind(Messages.Backups_folder, folder) + System.lineSeparator() + BackupTable.of(listed);
        boolean bad = listed.stream().anyMatch(b -> b.state().verdict() == Verdict.FAILED
                || !b.state().problem().isEmpty());
        return new Outcome(bad ? Outcome.Exit.FINDINGS : Outcome.Exit.DONE, text, data);
    }
}
