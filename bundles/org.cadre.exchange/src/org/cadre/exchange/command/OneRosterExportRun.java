/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.command;

import java.nio.file.Path;
import java.util.Map;

import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.exchange.RosterFormat;
import org.cadre.core.store.Roots;
import org.cadre.core.store.Stores;
import org.cadre.exchange.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "oneroster", description = "${bundle:export.oneroster.description}")
class OneRosterExportRun implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "export.oneroster.path")
    private Path target;

    private final Stores stores;
    private final RosterFormat format;

    OneRosterExportRun(Stores stores, RosterFormat format) {
        this.stores = stores;
        this.format = format;
    }

    @Override
    @SuppressWarnings("nls")
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        try (var store = database.open(stores); var work = store.begin()) {
            format.export(work, target, monitor);
            int people = work.load(Roots.EDUCATORS).size();
            int schools = work.load(Roots.SCHOOLS).size();
            return Outcome.done(NLS.bind(Messages.Export_done, new Object[] { people, schools, target }),
                    Map.of("file", target.toString(), "people", people, "schools", schools));
        }
    }
}
