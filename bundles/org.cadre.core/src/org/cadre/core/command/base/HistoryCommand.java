/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command.base;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.listing.CommitRow;
import org.cadre.core.listing.Listing;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
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
        return new Run(stores);
    }

    @CommandLine.Command(description = "${bundle:history.description}")
    private static final class Run extends ListRun {

        @Option(names = "--limit", paramLabel = "N", defaultValue = "20", descriptionKey = "history.limit")
        private int limit;

        Run(Stores stores) {
            super(stores, Messages.List_noCommits);
        }

        @Override
        Listing<?> list(UnitOfWork work) throws CadreException {
            if (limit < 1) {
                throw CadreException.input(Messages.History_limit);
            }
            return CommitRow.list(work.store().history(limit));
        }
    }
}
