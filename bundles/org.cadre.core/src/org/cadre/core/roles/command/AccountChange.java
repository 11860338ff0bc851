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
import org.cadre.core.roles.AccountService;
import org.cadre.core.roles.RoleNames;
import org.cadre.core.store.Stores;
import org.cadre.model.AccountRole;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds {@code cadre account change}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class AccountChange extends RolesCommand {

    private final Stores stores;
    private final AccountService accounts;

    /** Works on accounts of these stores. */
    @Activate
    public AccountChange(@Reference Stores stores, @Reference AccountService accounts) {
        super("account", "change");
        this.stores = stores;
        this.accounts = accounts;
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:account.change.description}")
    private final class Run implements CommandRun {

        @Mixin
        private DatabaseOption database;

        @Parameters(paramLabel = "NAME", descriptionKey = "account.name")
        private String name;

        @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "account.role")
        private List<RoleWord> roles = List.of();

        @Option(names = "--person", paramLabel = "STAFFID", descriptionKey = "account.person")
        private String person;

        @Option(names = "--reset", descriptionKey = "account.change.reset")
        private boolean reset;

        @Override
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            try (var store = database.open(stores); var work = store.begin()) {
                var account = accounts.find(work, name);
                if (!roles.isEmpty()) {
                    var all = EnumSet.noneOf(AccountRole.class);
                    roles.forEach(word -> all.add(word.role()));
                    accounts.setRoles(work, account, all);
                }
                if (person != null) {
                    accounts.link(work, account, Optional.of(accounts.person(work, person)));
                }
                if (reset) {
                    var once = accounts.reset(work, account);
                    return Outcome.done(NLS.bind(Messages.Account_reset, name, once),
                            Map.of("name", name, "passphrase", once));
                }
                return Outcome.done(NLS.bind(Messages.Account_changed, name,
                        RoleNames.one(account.getRoles())), new AccountText(List.of(account)).data());
            }
        }
    }
}
