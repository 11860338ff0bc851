/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;

import org.cadre.core.store.StoreLocation;
import org.cadre.ui.Messages;
import org.cadre.ui.wizards.Verdict;

/**
 * What the user says about a database to be created.
 *
 * @param parent the folder in which its folder goes, as typed
 * @param name the name of its folder, as typed
 * @param withSample whether to fill it with a sample district
 */
public record NewDatabase(String parent, String name, boolean withSample) {

    /** Whether it can be created, as far as can be seen beforehand. */
    public Verdict verdict() {
        if (name.isBlank()) {
            return Verdict.incomplete(Messages.NewDatabase_typeName);
        }
        var flaw = FolderName.flaw(name.strip());
        return flaw.map(Verdict::error).orElseGet(this::parentVerdict);
    }

    /** Where it will be; only if the verdict is good. */
    public StoreLocation location() {
        return StoreLocation.ofFolder(folder());
    }

    /** The folder that will be created; only if the verdict is good. */
    public Path folder() {
        return Path.of(parent.strip()).resolve(name.strip());
    }

    private Verdict parentVerdict() {
        if (parent.isBlank()) {
            return Verdict.incomplete(Messages.NewDatabase_chooseParent);
        }
        try {
            return folderVerdict(Path.of(parent.strip()));
        } catch (InvalidPathException e) {
            return error(Messages.NewDatabase_badParent, parent);
        }
    }

    private Verdict folderVerdict(Path inside) {
        if (!inside.isAbsolute()) {
            return error(Messages.NewDatabase_relativeParent, inside);
        }
        var existing = nearestExisting(inside);
        if (!Files.isDirectory(existing)) {
            return error(Messages.NewDatabase_parentIsFile, existing);
        }
        if (!Files.isWritable(existing)) {
            return error(Messages.NewDatabase_notWritable, existing);
        }
        return Files.exists(folder()) ? error(Messages.NewDatabase_exists, folder())
                : Verdict.note(MessageFormat.format(Messages.NewDatabase_ready, folder()));
    }

    private static Verdict error(String pattern, Object detail) {
        return Verdict.error(MessageFormat.format(pattern, detail));
    }

    private static Path nearestExisting(Path folder) {
        var existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }
}
