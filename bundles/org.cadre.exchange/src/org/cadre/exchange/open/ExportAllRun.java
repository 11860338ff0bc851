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
import picocli.CommandLine.Option;

@Command(description = "${bundle:export.all.description}")
@SuppressWarnings("nls")
class ExportAllRun implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", descriptionKey = "export.all.out")
    private Path folder;

    private final Stores stores;
    private final OpenFiles files;

    ExportAllRun(Stores stores, OpenFiles files) {
        this.stores = stores;
        this.files = files;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        try (var store = database.open(stores)) {
            var written = files.export(store, folder, monitor);
            var contents = written.contents();
            return Outcome.done(NLS.bind(Messages.Export_done,
                    new Object[] { folder, contents.total(), written.files() }),
                    Map.of("folder", folder.toString(), "records", contents.total(), "counts",
                            contents.counts(),
                            "digest", contents.digest()));
        }
    }
}
