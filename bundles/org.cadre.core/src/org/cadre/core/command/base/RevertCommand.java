/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command.base;

import java.util.LinkedHashMap;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds {@code cadre revert}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class RevertCommand extends CoreCommand {

    private final Stores stores;

    /** Reverts commits of these stores. */
    @Activate
    public RevertCommand(@Reference Stores stores) {
        super("revert");
        this.stores = stores;
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:revert.description}")
    private final class Run implements CommandRun {

        @Mixin
        private DatabaseOption database;

        @Parameters(paramLabel = "COMMIT", descriptionKey = "revert.commit")
        private String commit;

        @Override
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            try (var store = database.open(stores)) {
                var meant = find(store);
                var label = NLS.bind(Messages.Revert_label, meant.note().label());
                var made = store.revert(meant.id(), CommitNote.of("revert", label, true), monitor);
                var text = NLS.bind(Messages.Revert_done, meant.sequence(), meant.note().label());
                return Outcome.done(text, data(meant, made));
            }
        }

        private Commit find(ProgramStore store) throws CadreException {
            var found = store.history(Integer.MAX_VALUE).stream().filter(this::isMeant).findFirst()
                    .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Revert_notFound, commit)));
            var label = found.note().label();
            if (found.revertedBy() != null) {
                throw CadreException.input(NLS.bind(Messages.Revert_already, commit, label));
            }
            switch (found.kept()) {
            case EXPIRED -> {
                var keeping = store.keeping();
                throw CadreException.input(NLS.bind(Messages.Revert_expired,
                        new Object[] {commit, label, keeping.commits(), keeping.days()}));
            }
            case ERASED -> throw CadreException.input(NLS.bind(Messages.Revert_erased, commit, label));
            case NOTHING -> throw CadreException.input(NLS.bind(Messages.Revert_impossible, commit, label));
            default -> {
                return found;
            }
            }
        }

        private boolean isMeant(Commit candidate) {
            return candidate.id().equals(commit) || String.valueOf(candidate.sequence()).equals(commit);
        }

        private static Map<String, Object> data(Commit reverted, Commit made) {
            var data = new LinkedHashMap<String, Object>();
            data.put("reverted", reverted.id());
            data.put("commit", made.id());
            data.put("number", made.sequence());
            data.put("added", made.added());
            data.put("changed", made.changed());
            data.put("removed", made.removed());
            return data;
        }
    }
}
