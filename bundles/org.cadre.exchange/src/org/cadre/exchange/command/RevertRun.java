/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.command;

import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Stores;
import org.cadre.exchange.Messages;
import org.cadre.exchange.run.ImportRecord;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "revert", description = "${bundle:import.revert.description}")
class RevertRun implements CommandRun {

    private static final int LATEST = 10_000;

    @Mixin
    private DatabaseOption database;

    @Option(names = "--run", paramLabel = "ID", descriptionKey = "import.revert.run")
    private String run;

    private final Stores stores;

    RevertRun(Stores stores) {
        this.stores = stores;
    }

    @Override
    @SuppressWarnings("nls")
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        try (var store = database.open(stores)) {
            var reverted = find(store);
            var label = NLS.bind(Messages.Revert_commit, reverted.note().label());
            var commit = store.revert(reverted.id(), CommitNote.of("revert", label, true), monitor);
            return Outcome.done(NLS.bind(Messages.Revert_done, reverted.note().label(), reverted.at()),
                    Map.of("reverted", reverted.id(), "run", commit.id()));
        }
    }

    /** The import that the user named, or the last one that still stands. */
    private Commit find(ProgramStore store) throws CadreException {
        return store.history(LATEST).stream().filter(c -> ImportRecord.KIND.equals(c.note().kind()))
                .filter(c -> run == null ? c.revertedBy() == null : c.id().equals(run)).findFirst()
                .orElseThrow(() -> CadreException.input(run == null ? Messages.Revert_none
                        : NLS.bind(Messages.Revert_unknown, run)));
    }
}
