/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles.command;

import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.roles.AccountService;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds {@code cadre account disable}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class AccountDisable extends RolesCommand {

    private final Stores stores;
    private final AccountService accounts;

    /** Works on accounts of these stores. */
    @Activate
    public AccountDisable(@Reference Stores stores, @Reference AccountService accounts) {
        super("account", "disable");
        this.stores = stores;
        this.accounts = accounts;
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:account.disable.description}")
    private final class Run implements CommandRun {

        @Mixin
        private DatabaseOption database;

        @Parameters(paramLabel = "NAME", descriptionKey = "account.name")
        private String name;

        @Override
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            try (var store = database.open(stores); var work = store.begin()) {
                accounts.disable(work, accounts.find(work, name));
                return Outcome.done(NLS.bind(Messages.Account_disabled, name), Map.of("name", name));
            }
        }
    }
}
