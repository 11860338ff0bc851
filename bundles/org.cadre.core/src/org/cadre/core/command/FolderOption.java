/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command;

import java.nio.file.Path;

import org.cadre.core.store.StoreLocation;

import picocli.CommandLine.Option;

/** The option {@code --db} of commands that open the database without credentials. */
@SuppressWarnings("nls")
public class FolderOption {

    @Option(names = "--db", required = true, paramLabel = "DIR", descriptionKey = "option.db")
    private Path folder;

    /** The location that the user gave. */
    public StoreLocation location() {
        return StoreLocation.ofFolder(folder);
    }
}
