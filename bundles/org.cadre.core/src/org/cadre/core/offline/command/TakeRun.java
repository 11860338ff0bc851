/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.offline.OfflineService;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(description = "${bundle:offline.take.description}")
@SuppressWarnings("nls")
class TakeRun implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "offline.take.program")
    private String program;

    @Option(names = "--out", required = true, paramLabel = "DIR|FILE", descriptionKey = "offline.take.out")
    private Path out;

    private final Stores stores;
    private final OfflineService offline;

    TakeRun(Stores stores, OfflineService offline) {
        this.stores = stores;
        this.offline = offline;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        return database.unlock(credentials -> take(credentials, monitor));
    }

    private Outcome take(Credentials credentials, IProgressMonitor monitor) throws CadreException {
        try (var store = stores.open(database.location(), credentials)) {
            var taken = offline.take(store, program, out.toAbsolutePath(), credentials, monitor);
            var data = new LinkedHashMap<String, Object>();
            data.put("program", taken.note().program());
            data.put("origin", taken.note().origin());
            data.put("records", taken.records());
            data.put("out", out.toString());
            return Outcome.done(NLS.bind(Messages.Take_done,
                    new Object[] { taken.note().program(), taken.records(), out }), data);
        }
    }
}
