/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.open;

import java.nio.file.Path;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.exchange.OpenFiles;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(description = "${bundle:import.all.description}")
@SuppressWarnings("nls")
class ImportAllRun implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "import.all.folder")
    private Path folder;

    private final Stores stores;
    private final OpenFiles files;

    ImportAllRun(Stores stores, OpenFiles files) {
        this.stores = stores;
        this.files = files;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        try (var target = database.begin(stores)) {
            var contents = files.read(folder, target.store(), monitor).contents();
            target.keep();
            return Outcome.done(NLS.bind(Messages.Import_done, database.location().name(), contents.total()),
                    Map.of("records", contents.total(), "counts", contents.counts(), "digest",
                            contents.digest()));
        }
    }
}
