/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.roles;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.roles.AccountDraft;
import org.cadre.core.roles.AccountService;
import org.cadre.core.store.ProgramStore;
import org.cadre.model.AccountRole;
import org.cadre.model.Educator;
import org.cadre.ui.TaskRunner;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Does with accounts what the dialog asks for, in the background; errors are shown to the user. */
record AccountActions(ProgramStore store, AccountService service, TaskRunner tasks) {

    /** Reads all accounts; empty if that failed. */
    Optional<List<AccountRow>> list(Shell shell) {
        return tasks.run(new ProgressMonitorDialog(shell), monitor -> {
            try (var work = store.begin()) {
                return service.list(work).stream().map(AccountRow::of).toList();
            }
        });
    }

    /** Whether the server has a login of that name already; empty if it could not be asked. */
    Optional<Boolean> hasLogin(Shell shell, String name) {
        return tasks.run(new ProgressMonitorDialog(shell), monitor -> service.hasLogin(store, name));
    }

    /**
     * Makes an account; yields its first passphrase.
     *
     * @param takesOver whether a login that is there already may become the account's
     */
    Optional<String> add(Shell shell, AccountForm.Typed typed, boolean takesOver) {
        return tasks.run(new ProgressMonitorDialog(shell), monitor -> {
            monitor.beginTask(NLS.bind(Messages.Accounts_addJob, typed.name()), 1);
            try (var work = store.begin()) {
                Optional<Educator> person = typed.staffId().isEmpty() ? Optional.empty()
                        : Optional.of(service.person(work, typed.staffId()));
                var draft = new AccountDraft(typed.name(), typed.displayName(), typed.roles(), person);
                return takesOver ? service.takeOver(work, draft) : service.add(work, draft);
            }
        });
    }

    /** Gives an account other roles; whether that worked. */
    boolean change(Shell shell, AccountRow row, Set<AccountRole> roles) {
        return tasks.run(new ProgressMonitorDialog(shell), monitor -> {
            try (var work = store.begin()) {
                service.setRoles(work, service.find(work, row.name()), roles);
                return row;
            }
        }).isPresent();
    }

    /** Keeps an account out; whether that worked. */
    boolean disable(Shell shell, AccountRow row) {
        return tasks.run(new ProgressMonitorDialog(shell), monitor -> disable(row)).isPresent();
    }

    /** Gives an account new keys; yields its first passphrase. */
    Optional<String> reset(Shell shell, AccountRow row) {
        return tasks.run(new ProgressMonitorDialog(shell), monitor -> {
            try (var work = store.begin()) {
                return service.reset(work, service.find(work, row.name()));
            }
        });
    }

    private AccountRow disable(AccountRow row) throws CadreException {
        try (var work = store.begin()) {
            service.disable(work, service.find(work, row.name()));
            return row;
        }
    }
}
