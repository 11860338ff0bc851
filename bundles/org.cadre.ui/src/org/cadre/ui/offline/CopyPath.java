/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Predicate;

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

    /** Whether there is a folder that may be packed. */
    Verdict forPacking() {
        return present(Messages.Pack_where, Files::isDirectory);
    }

    /** Whether there is a file that may be unpacked. */
    Verdict forUnpacking() {
        return present(Messages.Unpack_where, Files::isRegularFile);
    }

    /** Whether a new file of a copy can be made there. */
    Verdict forFile() {
        var verdict = typed.isBlank() ? Verdict.incomplete(Messages.Pack_whereTo) : forTaking();
        if (!verdict.complete()) {
            return verdict;
        }
        return isFile(path()) ? Verdict.good() : Verdict.error(Messages.Pack_ending);
    }

    /** Whether a new folder of a copy can be made there. */
    Verdict forFolder() {
        var verdict = typed.isBlank() ? Verdict.incomplete(Messages.Unpack_whereTo) : forTaking();
        return verdict.complete() ? Verdict.good() : verdict;
    }

    /** A name for the file of the copy in this folder. */
    String fileName() {
        var name = typed.isBlank() ? null : path().getFileName();
        return name == null ? "" : name + OfflineService.EXTENSION; //$NON-NLS-1$
    }

    /** A folder for the copy in this file, inside another folder. */
    String folderIn(String parent) {
        var name = typed.isBlank() ? "copy" : String.valueOf(path().getFileName()); //$NON-NLS-1$
        var folder = name.endsWith(OfflineService.EXTENSION)
                ? name.substring(0, name.length() - OfflineService.EXTENSION.length()) : name;
        return parent + File.separator + folder;
    }

    private Verdict present(String ask, Predicate<Path> test) {
        if (typed.isBlank()) {
            return Verdict.incomplete(ask);
        }
        try {
            return test.test(path()) ? Verdict.good() : Verdict.error(NLS.bind(Messages.Return_absent, typed));
        } catch (InvalidPathException e) {
            return Verdict.error(NLS.bind(Messages.Return_absent, typed));
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
