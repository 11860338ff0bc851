/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles.command;

import org.cadre.core.CadreException;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.roles.AccountService;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Adds {@code cadre account list}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class AccountList extends RolesCommand {

    private final Stores stores;
    private final AccountService accounts;

    /** Works on accounts of these stores. */
    @Activate
    public AccountList(@Reference Stores stores, @Reference AccountService accounts) {
        super("account", "list");
        this.stores = stores;
        this.accounts = accounts;
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:account.list.description}")
    private final class Run implements CommandRun {

        @Mixin
        private DatabaseOption database;

        @Override
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            try (var store = database.open(stores); var work = store.begin()) {
                var text = new AccountText(accounts.list(work));
                return Outcome.done(text.text(), text.data());
            }
        }
    }
}
