/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.roles.AccountDraft;
import org.cadre.core.roles.AccountService;
import org.cadre.core.store.Stores;
import org.cadre.model.AccountRole;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds {@code cadre account add}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class AccountAdd extends RolesCommand {

    private final Stores stores;
    private final AccountService accounts;

    /** Works on accounts of these stores. */
    @Activate
    public AccountAdd(@Reference Stores stores, @Reference AccountService accounts) {
        super("account", "add");
        this.stores = stores;
        this.accounts = accounts;
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:account.add.description}")
    private final class Run implements CommandRun {

        @Mixin
        private DatabaseOption database;

        @Parameters(paramLabel = "NAME", descriptionKey = "account.add.name")
        private String name;

        @Option(names = "--role", required = true, paramLabel = "ROLE", descriptionKey = "account.role")
        private List<RoleWord> roles;

        @Option(names = "--called", defaultValue = "", descriptionKey = "account.called")
        private String called;

        @Option(names = "--person", paramLabel = "STAFFID", descriptionKey = "account.person")
        private String person;

        @Option(names = "--existing-login", descriptionKey = "account.add.existing")
        private boolean existing;

        @Override
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            try (var store = database.open(stores); var work = store.begin()) {
                Optional<Educator> linked = person == null ? Optional.empty()
                        : Optional.of(accounts.person(work, person));
                var all = EnumSet.noneOf(AccountRole.class);
                roles.forEach(word -> all.add(word.role()));
                var draft = new AccountDraft(name, called, all, linked);
                var once = existing ? accounts.takeOver(work, draft) : accounts.add(work, draft);
                return Outcome.done(NLS.bind(Messages.Account_added, name, once),
                        Map.of("name", name, "passphrase", once));
            }
        }
    }
}
