/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command.base;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.listing.CommitRow;
import org.cadre.core.listing.Listing;
import org.cadre.core.store.Keeping;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Adds {@code cadre history}. */
@Component(service = Command.class)
public class HistoryCommand extends CoreCommand {

    private final Stores stores;

    /** Shows the history of these stores. */
    @Activate
    public HistoryCommand(@Reference Stores stores) {
        super("history"); //$NON-NLS-1$
        this.stores = stores;
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:history.description}")
    private final class Run extends ListRun {

        @Option(names = "--limit", paramLabel = "N", defaultValue = "20", descriptionKey = "history.limit")
        private int limit;

        @Option(names = "--keep-commits", paramLabel = "N", descriptionKey = "history.keepCommits")
        private Integer keepCommits;

        @Option(names = "--keep-days", paramLabel = "N", descriptionKey = "history.keepDays")
        private Integer keepDays;

        private String told = ""; //$NON-NLS-1$

        Run() {
            super(stores, Messages.List_noCommits);
        }

        @Override
        Listing<?> list(UnitOfWork work) throws CadreException {
            if (limit < 1) {
                throw CadreException.input(Messages.History_limit);
            }
            if (keepCommits != null || keepDays != null) {
                keep(work.store());
            }
            return CommitRow.list(work.store().history(limit));
        }

        private void keep(ProgramStore store) throws CadreException {
            var present = store.keeping();
            int commits = keepCommits == null ? present.commits() : keepCommits;
            int days = keepDays == null ? present.days() : keepDays;
            if (commits < 0 || days < 0) {
                throw CadreException.input(Messages.History_keep);
            }
            store.keep(new Keeping(commits, days));
            told = NLS.bind(Messages.History_kept, commits, days);
        }

        @Override
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            var outcome = super.run(monitor);
            return told.isEmpty() || !isForPeople() ? outcome
                    : new Outcome(outcome.exit(), told + '\n' + outcome.text(), outcome.data());
        }
    }
}
