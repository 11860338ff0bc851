/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.open;

import java.nio.file.Path;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.exchange.OpenFiles;
import org.cadre.core.store.Contents;
import org.cadre.core.store.NewOrOpened;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
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
        var progress = SubMonitor.convert(monitor, 2);
        var contents = database.unlock(credentials -> {
            boolean plain = credentials.kind() == Credentials.Kind.NONE;
            return plain || database.location().folder().isEmpty() ? read(credentials, progress)
                    : readProtected(credentials, progress);
        });
        return Outcome.done(NLS.bind(Messages.Import_done, database.location().name(), contents.total()),
                Map.of("records", contents.total(), "counts", contents.counts(), "digest",
                        contents.digest()));
    }

    private Contents read(Credentials credentials, SubMonitor progress) throws CadreException {
        try (var target = NewOrOpened.anew(database.location(), stores, credentials)) {
            var contents = files.read(folder, target.store(), progress.split(2)).contents();
            target.keep();
            return contents;
        }
    }

    /** Reads into a draft, as what is read is compared with the files, and keeps an encrypted copy of it. */
    private Contents readProtected(Credentials credentials, SubMonitor progress) throws CadreException {
        try (var draft = NewOrOpened.anew(database.location(), stores, Credentials.none())) {
            var contents = files.read(folder, draft.store(), progress.split(1)).contents();
            stores.createCopy(database.location(), credentials, draft.store(), progress.split(1)).close();
            return contents;
        }
    }
}
