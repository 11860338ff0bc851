/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command;

import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;

import picocli.CommandLine.Option;

/** The option {@code --db}, mixed into every command that works on a database. */
public class DatabaseOption {

    @Option(names = "--db", required = true, paramLabel = "DIR", descriptionKey = "option.db")
    private Path folder;

    /** The location that the user gave. */
    public StoreLocation location() {
        return StoreLocation.ofFolder(folder);
    }

    /** Opens the existing database that the user named. */
    public ProgramStore open(Stores stores) throws CadreException {
        return stores.open(location());
    }
}
