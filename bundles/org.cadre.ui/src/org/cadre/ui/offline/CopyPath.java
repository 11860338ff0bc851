/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.cadre.core.offline.OfflineService;
import org.cadre.ui.wizards.Verdict;
import org.eclipse.osgi.util.NLS;

/**
 * Where an offline copy is, or is to be.
 *
 * @param typed the path, as typed
 */
record CopyPath(String typed) {

    /** The path; only if the verdict lets one go on. */
    Path path() {
        return Path.of(typed.strip());
    }

    /** Whether a copy can be made there, as far as can be seen beforehand. */
    Verdict forTaking() {
        if (typed.isBlank()) {
            return Verdict.incomplete(Messages.Take_where);
        }
        try {
            var path = path();
            if (!path.isAbsolute() || path.getParent() == null || !Files.isDirectory(path.getParent())) {
                return Verdict.error(NLS.bind(Messages.Take_noParent, typed));
            }
            return Files.exists(path) ? Verdict.error(NLS.bind(Messages.Take_exists, typed))
                    : Verdict.note(isFile(path) ? Messages.Take_file : Messages.Take_folder);
        } catch (InvalidPathException e) {
            return Verdict.error(NLS.bind(Messages.Take_noParent, typed));
        }
    }

    /** Whether something can be brought back from there, as far as can be seen beforehand. */
    Verdict forReturning() {
        if (typed.isBlank()) {
            return Verdict.incomplete(Messages.Return_where);
        }
        try {
            return Files.exists(path()) ? Verdict.note(Messages.Return_note)
                    : Verdict.error(NLS.bind(Messages.Return_absent, typed));
        } catch (InvalidPathException e) {
            return Verdict.error(NLS.bind(Messages.Return_absent, typed));
        }
    }

    private static boolean isFile(Path path) {
        return path.getFileName().toString().endsWith(OfflineService.EXTENSION);
    }
}
