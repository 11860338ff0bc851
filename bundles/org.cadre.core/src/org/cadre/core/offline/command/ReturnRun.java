/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Side;
import org.cadre.core.offline.OfflineService;
import org.cadre.core.offline.Returned;
import org.cadre.core.store.Commit;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(description = "${bundle:offline.return.description}")
@SuppressWarnings("nls")
class ReturnRun implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Parameters(paramLabel = "DIR|FILE", descriptionKey = "offline.return.copy")
    private Path copy;

    @Option(names = "--choices", paramLabel = "FILE", descriptionKey = "offline.return.choices")
    private Path choices;

    @ArgGroup(exclusive = true)
    private Rest rest;

    private final Stores stores;
    private final OfflineService offline;

    ReturnRun(Stores stores, OfflineService offline) {
        this.stores = stores;
        this.offline = offline;
    }

    /** What holds for every conflict without a choice of its own. */
    private static final class Rest {

        @Option(names = "--mine", descriptionKey = "offline.return.mine")
        private boolean mine;

        @Option(names = "--theirs", descriptionKey = "offline.return.theirs")
        private boolean theirs;

        Choices choices() {
            return mine ? Choices.all(Side.MINE) : theirs ? Choices.all(Side.THEIRS) : Choices.NONE;
        }
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        var chosen = choices == null ? Choices.NONE : new ChoicesFile(choices).read();
        return database.unlock(credentials -> bring(chosen.or(others()), credentials, monitor));
    }

    private Outcome bring(Choices chosen, Credentials credentials, IProgressMonitor monitor)
            throws CadreException {
        try (var store = stores.open(database.location(), credentials)) {
            return outcome(offline.bring(store, copy.toAbsolutePath(), chosen, credentials, monitor));
        }
    }

    private Choices others() {
        return rest == null ? Choices.NONE : rest.choices();
    }

    private static Outcome outcome(Returned returned) {
        return switch (returned) {
            case Returned.Nothing nothing -> Outcome.done(Messages.Return_nothing, data("nothing", null));
            case Returned.Before before ->
                Outcome.done(NLS.bind(Messages.Return_before, before.commit().sequence()),
                        data("before", before.commit()));
            case Returned.Done done -> done.commit()
                    .map(commit -> Outcome.done(NLS.bind(Messages.Return_done, new Object[] { commit.added(),
                            commit.changed(), commit.removed(), commit.sequence() }), data("done", commit)))
                    .orElseGet(() -> Outcome.done(Messages.Return_same, data("done", null)));
            case Returned.Undecided undecided -> ConflictList.outcome(undecided.conflicts());
        };
    }

    private static Map<String, Object> data(String state, Commit commit) {
        var data = new LinkedHashMap<String, Object>();
        data.put("state", state);
        data.put("commit", commit == null ? null : commit.id());
        return data;
    }
}
