/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Optional;

import org.cadre.core.store.StoreLocation;
import org.cadre.ui.Messages;
import org.cadre.ui.wizards.Verdict;

/**
 * What the user says about a database to be opened.
 *
 * @param folder its folder, as typed; or the address of one on a server, as the recent ones have it
 * @param open where the database is that is open already; empty if none is
 */
public record ExistingDatabase(String folder, Optional<StoreLocation> open) {

    /** Whether one can try to open it. */
    public Verdict verdict() {
        if (folder.isBlank()) {
            return Verdict.incomplete(Messages.OpenDatabase_choose);
        }
        if (isAddress()) {
            return addressVerdict();
        }
        try {
            return verdict(Path.of(folder.strip()));
        } catch (InvalidPathException e) {
            return Verdict.error(MessageFormat.format(Messages.OpenDatabase_missing, folder));
        }
    }

    /** Where it is; only if the verdict is good. */
    public StoreLocation location() {
        return StoreLocation.of(folder.strip());
    }

    private boolean isAddress() {
        return folder.contains("://"); //$NON-NLS-1$
    }

    private Verdict addressVerdict() {
        try {
            return openVerdict(location());
        } catch (IllegalArgumentException e) {
            return Verdict.error(MessageFormat.format(Messages.OpenDatabase_missing, folder));
        }
    }

    private Verdict verdict(Path path) {
        if (!path.isAbsolute() || !Files.exists(path)) {
            return Verdict.error(MessageFormat.format(Messages.OpenDatabase_missing, path));
        }
        if (!Files.isDirectory(path)) {
            return Verdict.error(MessageFormat.format(Messages.OpenDatabase_notAFolder, path));
        }
        return openVerdict(StoreLocation.ofFolder(path));
    }

    private Verdict openVerdict(StoreLocation location) {
        return open.filter(location::equals).isPresent() ? Verdict.error(Messages.OpenDatabase_isOpen)
                : Verdict.good();
    }
}
