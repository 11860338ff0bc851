/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.access.keys.AccountKeys;
import org.cadre.core.access.keys.Secret;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Account;
import org.cadre.model.AccountRole;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Makes accounts and changes them. Every change is one commit of the kind "account", which the access log
 * records. Works on databases that know who opens them: protected ones and those on a server.
 */
@Component(service = AccountService.class)
@SuppressWarnings("nls")
public final class AccountService {


    private final Clock clock;

    /** Takes the time from the machine. */
    @Activate
    public AccountService() {
        this(Clock.systemUTC());
    }

    /** Takes the time from a clock. */
    public AccountService(Clock clock) {
        this.clock = clock;
    }

    /** Returns all accounts that the opener may see, by name. */
    public List<Account> list(UnitOfWork work) throws CadreException {
        return work.load(Roots.ACCOUNTS).stream()
                .sorted((a, b) -> String.valueOf(a.getName()).compareToIgnoreCase(String.valueOf(b.getName())))
                .toList();
    }

    /** Returns the account of a name, regardless of case. */
    public Account find(UnitOfWork work, String name) throws CadreException {
        return lookUp(work, name)
                .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Account_unknown, name)));
    }

    /** Returns the person with a staff id, to link an account to. */
    public Educator person(UnitOfWork work, String staffId) throws CadreException {
        return work.load(Roots.EDUCATORS).stream().filter(e -> staffId.equals(e.getStaffId())).findFirst()
                .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Account_noPerson, staffId)));
    }

    /** Whether a server has a login of that name, which {@link #takeOver} would give another password. */
    public boolean hasLogin(ProgramStore store, String name) throws CadreException {
        return store.protection().hasLogin(name.strip());
    }

    /**
     * Makes an account that can open the database at once.
     *
     * @return the first passphrase, to be handed over and changed
     * @throws CadreException of kind INPUT if there is such an account, or such a login of somebody's
     */
    public String add(UnitOfWork work, AccountDraft draft) throws CadreException {
        checkKeeper(work.store());
        if (hasLogin(work.store(), draft.name())) {
            throw CadreException.input(NLS.bind(Messages.Account_loginThere, draft.name()));
        }
        return takeOver(work, draft);
    }

    /** Does what {@link #add} does, also if the server has a login of that name. */
    public String takeOver(UnitOfWork work, AccountDraft draft) throws CadreException {
        checkKeeper(work.store());
        if (draft.name().isEmpty() || !draft.name().matches("[\\p{L}\\p{N}._@-]{1,60}")) {
            throw CadreException.input(NLS.bind(Messages.Account_badName, draft.name()));
        }
        if (lookUp(work, draft.name()).isPresent()) {
            throw CadreException.input(NLS.bind(Messages.Account_taken, draft.name()));
        }
        checkRoles(draft.roles());
        var account = CadreFactory.eINSTANCE.createAccount();
        work.add(account);
        account.setName(draft.name());
        account.setDisplayName(draft.displayName());
        account.getRoles().addAll(draft.roles().stream().sorted().toList());
        draft.person().ifPresent(account::setEducator);
        account.setCreatedAt(Instant.now(clock));
        return secure(work, account, Messages.Account_added);
    }

    /** Gives an account these roles instead of those it has. */
    public void setRoles(UnitOfWork work, Account account, Set<AccountRole> roles) throws CadreException {
        checkKeeper(work.store());
        checkRoles(roles);
        if (!roles.contains(AccountRole.ADMINISTRATOR)) {
            checkAnotherAdministrator(work, account);
        }
        account.getRoles().clear();
        account.getRoles().addAll(roles.stream().sorted().toList());
        commit(work, NLS.bind(Messages.Account_changed, account.getName(), RoleNames.one(roles)));
    }

    /** Links an account to the person whose own relationships it sees. */
    public void link(UnitOfWork work, Account account, Optional<Educator> person) throws CadreException {
        checkActive(work.store());
        account.setEducator(person.orElse(null));
        commit(work, NLS.bind(Messages.Account_linked, account.getName()));
    }

    /** Keeps an account out from now on; it stays, since records name it. */
    public void disable(UnitOfWork work, Account account) throws CadreException {
        checkKeeper(work.store());
        checkAnotherAdministrator(work, account);
        account.setDisabledAt(Instant.now(clock));
        commit(work, NLS.bind(Messages.Account_disabled, account.getName()));
        work.store().protection().dismiss(account.getName());
    }

    /**
     * Gives an account new keys and a new first passphrase, and lets it in again if it was disabled. What
     * was sealed for its former keys stays closed to it, until somebody who can read it gives it the key.
     *
     * @return the first passphrase, to be handed over and changed
     */
    public String reset(UnitOfWork work, Account account) throws CadreException {
        checkKeeper(work.store());
        account.setDisabledAt(null);
        return secure(work, account, Messages.Account_reset);
    }

    private String secure(UnitOfWork work, Account account, String label) throws CadreException {
        var once = GivenPassphrase.random();
        var protection = work.store().protection();
        try (var secret = Secret.passphrase(once.toCharArray())) {
            AccountKeys.standard().give(account, List.of(secret)).close();
            protection.admit(account.getName(), List.of(secret));
            commit(work, NLS.bind(label, account.getName()));
            protection.settle(account.getName(), secret);
        }
        return once;
    }

    private void commit(UnitOfWork work, String label) throws CadreException {
        work.commit(new CommitNote(work.store().principal().account(), "account", label, false), null);
    }

    private static Optional<Account> lookUp(UnitOfWork work, String name) throws CadreException {
        return work.load(Roots.ACCOUNTS).stream().filter(a -> name.strip().equalsIgnoreCase(a.getName()))
                .findFirst();
    }

    private static void checkKeeper(ProgramStore store) throws CadreException {
        checkActive(store);
        store.protection().checkKeeper();
    }

    private static void checkActive(ProgramStore store) throws CadreException {
        if (!store.protection().isActive()) {
            throw CadreException.input(NLS.bind(Messages.Account_unprotected, store.location().name()));
        }
        if (!store.principal().is(AccountRole.ADMINISTRATOR)) {
            throw CadreException.input(Messages.Account_notAdministrator);
        }
    }

    private static void checkRoles(Set<AccountRole> roles) throws CadreException {
        if (roles.isEmpty()) {
            throw CadreException.input(Messages.Account_noRoles);
        }
    }

    private static void checkAnotherAdministrator(UnitOfWork work, Account account) throws CadreException {
        var others = work.load(Roots.ACCOUNTS).stream().filter(a -> !Objects.equals(a, account))
                .filter(a -> a.getDisabledAt() == null && a.getRoles().contains(AccountRole.ADMINISTRATOR));
        if (account.getRoles().contains(AccountRole.ADMINISTRATOR) && others.findAny().isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Account_lastAdministrator, account.getName()));
        }
    }
}
