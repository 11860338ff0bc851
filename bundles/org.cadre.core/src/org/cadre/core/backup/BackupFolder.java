/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.cadre.core.CadreException;
import org.cadre.core.backup.BackupState.Verdict;
import org.cadre.core.store.Contents;

/**
 * The folder with the backups of a database.
 *
 * @param path the folder, which need not be there yet
 */
record BackupFolder(Path path) {

    private static final String EXTENSION = ".cadrebackup"; //$NON-NLS-1$
    private static final String UNUSUAL = "[^\\p{L}\\p{N}._-]+"; //$NON-NLS-1$
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT); //$NON-NLS-1$

    /** Returns all backups, the newest first; those that cannot be read with the reason for it. */
    List<Backup> list() throws CadreException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            var backups = new ArrayList<Backup>();
            for (var file : files.filter(BackupFolder::isBackup).toList()) {
                backups.add(read(file));
            }
            backups.sort(Comparator.comparing((Backup b) -> b.manifest().at()).reversed());
            return backups;
        } catch (IOException e) {
            throw BackupErrors.notRead(path, e);
        }
    }

    /** Reads a backup, wherever it is. */
    static Backup read(Path file) throws CadreException {
        try {
            if (!Files.isRegularFile(file)) {
                throw BackupErrors.missing(file);
            }
            long size = Files.size(file);
            try {
                return new Backup(file, size, new Archive(file).manifest(), new StateFile(file).read());
            } catch (CadreException e) {
                return new Backup(file, size, unknown(file), new BackupState(Verdict.UNCHECKED, null,
                        e.getMessage()));
            }
        } catch (IOException e) {
            throw BackupErrors.notRead(file, e);
        }
    }

    /** Returns a name for a backup that no file has. */
    Path free(BackupManifest manifest) {
        var name = String.join("-", manifest.database().replaceAll(UNUSUAL, "-"), //$NON-NLS-1$ //$NON-NLS-2$
                TIME.format(manifest.at().atZone(ZoneId.systemDefault())), manifest.reason().word());
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> path.resolve((n == 1 ? name : name + '-' + n) + EXTENSION))
                .filter(file -> !Files.exists(file)).findFirst().orElseThrow();
    }

    /** Deletes a backup. */
    static void delete(Backup backup) throws CadreException {
        try {
            Files.deleteIfExists(backup.file());
            Files.deleteIfExists(new StateFile(backup.file()).path());
        } catch (IOException e) {
            throw BackupErrors.notWritten(backup.file(), e);
        }
    }

    private static boolean isBackup(Path file) {
        return file.getFileName().toString().endsWith(EXTENSION)
                && !file.getFileName().toString().startsWith("."); //$NON-NLS-1$
    }

    /** What stands for the manifest of a backup that cannot be read. */
    private static BackupManifest unknown(Path file) throws IOException {
        return new BackupManifest("", "", BackupReason.MANUAL, //$NON-NLS-1$ //$NON-NLS-2$
                Instant.ofEpochMilli(Files.getLastModifiedTime(file).toMillis()), 0,
                new Contents(Map.of(), ""), List.of()); //$NON-NLS-1$
    }
}
