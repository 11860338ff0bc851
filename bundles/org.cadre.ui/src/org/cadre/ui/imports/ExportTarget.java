/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;

import org.cadre.ui.Messages;
import org.cadre.ui.wizards.Verdict;

/**
 * Where a roster is to be written.
 *
 * @param typed the path, as typed
 * @param archive whether to write one zip; otherwise a folder of files
 */
public record ExportTarget(String typed, boolean archive) {

    private static final String ZIP = ".zip"; //$NON-NLS-1$

    /** Whether it can be written there, as far as can be seen beforehand. */
    public Verdict verdict() {
        if (typed.isBlank()) {
            return Verdict.incomplete(archive ? Messages.ExportTarget_file : Messages.ExportTarget_folder);
        }
        try {
            return verdict(path());
        } catch (InvalidPathException e) {
            return error(Messages.ExportTarget_noParent, typed);
        }
    }

    /** Where to write; an archive's name ends in .zip whether the user typed that or not. */
    public Path path() {
        var wanted = typed.strip();
        var named = wanted.toLowerCase(Locale.ROOT).endsWith(ZIP);
        return Path.of(archive && !named ? wanted + ZIP : wanted);
    }

    private Verdict verdict(Path path) {
        if (!path.isAbsolute() || path.getParent() == null || !Files.isDirectory(path.getParent())) {
            return error(Messages.ExportTarget_noParent, path);
        }
        if (!Files.isWritable(path.getParent())) {
            return error(Messages.ExportTarget_notWritable, path.getParent());
        }
        return archive ? archiveVerdict(path) : folderVerdict(path);
    }

    private static Verdict archiveVerdict(Path path) {
        if (Files.isDirectory(path)) {
            return error(Messages.ExportTarget_isFolder, path);
        }
        return Files.exists(path)
                ? Verdict.warning(MessageFormat.format(Messages.ExportTarget_replaces, path))
                : Verdict.good();
    }

    private static Verdict folderVerdict(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            return error(Messages.ExportTarget_isFile, path);
        }
        return Files.exists(path) && !isEmpty(path) ? error(Messages.ExportTarget_notEmpty, path)
                : Verdict.good();
    }

    private static boolean isEmpty(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verdict error(String pattern, Object detail) {
        return Verdict.error(MessageFormat.format(pattern, detail));
    }
}
