/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

import org.cadre.core.CadreException;
import org.cadre.core.store.StoreLocation;

/**
 * Where the backups of a database are: beside its folder, unless another folder was chosen; for a database on
 * a server in the user's home.
 *
 * @param location the database
 */
public record BackupPlace(StoreLocation location) {

    /** The name of the file in a database's folder that says where its backups are. */
    static final String SETTINGS = "backups.properties"; //$NON-NLS-1$

    private static final String FOLDER = "folder"; //$NON-NLS-1$
    private static final String SUFFIX = "-backups"; //$NON-NLS-1$

    /** Returns the folder, which need not be there yet. */
    public Path folder() throws CadreException {
        var settings = settings();
        if (!Files.isRegularFile(settings)) {
            return standard();
        }
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(settings)));
            var chosen = properties.getProperty(FOLDER);
            return chosen == null ? standard() : settings.getParent().resolve(chosen).normalize();
        } catch (IllegalArgumentException e) {
            return standard();
        } catch (IOException e) {
            throw BackupErrors.notRead(settings, e);
        }
    }

    /** Chooses another folder for backups to come; those that are there stay where they are. */
    public void choose(Path folder) throws CadreException {
        var settings = settings();
        try {
            var properties = new Properties();
            properties.setProperty(FOLDER, folder.toAbsolutePath().normalize().toString());
            var text = new StringWriter();
            properties.store(text, null);
            SmallFile.write(settings, text.toString());
        } catch (IOException e) {
            throw BackupErrors.notWritten(settings, e);
        }
    }

    /** Lets a copy that is to take the place of the database have its backups in the same folder. */
    public void keepFor(Path copy) throws CadreException {
        var settings = settings();
        try {
            if (Files.isRegularFile(settings)) {
                Files.copy(settings, copy.resolve(SETTINGS), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw BackupErrors.notWritten(copy, e);
        }
    }

    private Path settings() {
        return location.folder().orElseGet(this::standard).resolve(SETTINGS);
    }

    /** The folder, unless another one was chosen. */
    public Path standard() {
        return location.folder().map(f -> f.resolveSibling(f.getFileName() + SUFFIX))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), "Cadre", //$NON-NLS-1$ //$NON-NLS-2$
                        location.name().replaceAll("[^A-Za-z0-9._-]+", "-") + SUFFIX)); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
