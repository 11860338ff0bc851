/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command.base;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.listing.Listing;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a list of what a database has. */
abstract class ListRun implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table",
            descriptionKey = "list.format")
    private ListFormat format;

    private final Stores stores;
    private final String ifEmpty;

    /** Prints the text instead of a table without rows. */
    ListRun(Stores stores, String ifEmpty) {
        this.stores = stores;
        this.ifEmpty = ifEmpty;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        try (var store = database.open(stores); var work = store.begin()) {
            return format.print(list(work), ifEmpty);
        }
    }

    /** Whether people read it, so that a sentence may stand before it. */
    final boolean isForPeople() {
        return format == ListFormat.TABLE;
    }

    /** Returns the list. */
    abstract Listing<?> list(UnitOfWork work) throws CadreException;
}
