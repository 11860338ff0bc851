/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "book", description = "${bundle:series.book.description}")
@SuppressWarnings("nls")
class SeriesBookCall implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Parameters(index = "0", paramLabel = "SESSION", descriptionKey = "series.book.session")
    private String session;

    @Parameters(index = "1", paramLabel = "PERSON", descriptionKey = "series.book.person")
    private String person;

    @Option(names = "--cancel", descriptionKey = "series.book.cancel")
    private boolean cancel;

    private final Stores stores;
    private final PlanDesk desk;

    SeriesBookCall(Stores stores, PlanDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        try (var store = database.open(stores); var work = store.begin()) {
            boolean granted = desk.book(work, session, person, cancel, monitor);
            var text = cancel ? Messages.Book_canceled : granted ? Messages.Book_granted
                    : Messages.Book_waits;
            var who = PersonName.show(desk.person(work, person));
            return Outcome.done(NLS.bind(text, who), Map.of("granted", granted));
        }
    }
}
