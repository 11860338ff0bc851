/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.cadre.core.CadreException;
import org.cadre.core.backup.BackupPlace;
import org.cadre.core.backup.RestoreSource;
import org.cadre.core.store.StoreLocation;
import org.eclipse.osgi.util.NLS;

/**
 * Reads what the user wants restored: "latest", a backup by its path or its name, or a time. A day without a
 * time means its end.
 */
public final class SourceText {

    private static final String LATEST = "latest"; //$NON-NLS-1$
    private static final List<Function<String, Instant>> TIMES = List.of(Instant::parse,
            text -> LocalDateTime.parse(text).atZone(ZoneId.systemDefault()).toInstant(),
            text -> LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant());

    private SourceText() {
    }

    /**
     * Returns what a text means.
     *
     * @param database the database whose backups are meant
     */
    public static RestoreSource read(String text, StoreLocation database) throws CadreException {
        if (text.equals(LATEST)) {
            return new RestoreSource.Latest();
        }
        var time = time(text.strip());
        if (time.isPresent()) {
            return new RestoreSource.Point(time.get());
        }
        var folder = new BackupPlace(database).folder();
        try {
            var file = Path.of(text).toAbsolutePath().normalize();
            var named = folder.resolve(text);
            if (Files.isRegularFile(file) || Files.isRegularFile(named)) {
                return new RestoreSource.One(Files.isRegularFile(file) ? file : named);
            }
        } catch (InvalidPathException e) {
            throw new CadreException(CadreException.Kind.INPUT, unknown(text, folder), e);
        }
        throw CadreException.input(unknown(text, folder));
    }

    /** Returns the moment that a text names; empty if it names none. */
    static Optional<Instant> time(String text) {
        for (var format : TIMES) {
            try {
                return Optional.of(format.apply(text.replaceFirst("^(\\S+) (\\d)", "$1T$2"))); //$NON-NLS-1$ //$NON-NLS-2$
            } catch (DateTimeException e) {
                continue; // perhaps in another form
            }
        }
        return Optional.empty();
    }

    private static String unknown(String text, Path folder) {
        return NLS.bind(Messages.Restore_unknown, text, folder);
    }
}
