/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;

import org.cadre.ui.Messages;
import org.cadre.ui.wizards.Verdict;

/**
 * What the user wants to import.
 *
 * @param typed its path, as typed
 * @param what what to choose, said while nothing is
 */
public record ImportSource(String typed, String what) {

    /** Whether there is something to read. */
    public Verdict verdict() {
        if (typed.isBlank()) {
            return Verdict.incomplete(what);
        }
        try {
            return verdict(path());
        } catch (InvalidPathException e) {
            return missing(typed);
        }
    }

    /** Where it is; only if the verdict is good. */
    public Path path() {
        return Path.of(typed.strip());
    }

    /** What it is called; only if the verdict is good. */
    public String name() {
        return String.valueOf(path().getFileName());
    }

    private static Verdict verdict(Path path) {
        if (!path.isAbsolute() || !Files.exists(path)) {
            return missing(path);
        }
        return Files.isReadable(path) ? Verdict.good()
                : Verdict.error(MessageFormat.format(Messages.ImportSource_unreadable, path));
    }

    private static Verdict missing(Object path) {
        return Verdict.error(MessageFormat.format(Messages.ImportSource_missing, path));
    }
}
