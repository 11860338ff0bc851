/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.access.Principal;
import org.cadre.core.access.keys.AccountKeys;
import org.cadre.core.access.keys.KeyRing;
import org.cadre.core.access.keys.Secret;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Account;
import org.cadre.model.AccountRole;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;

/**
 * Finds the account that credentials belong to, and opens its keys.
 *
 * @param store the open database, as the program itself sees it
 */
record AccountLogin(ProgramStore store) {

    /** Whether the database has accounts at all. */
    boolean hasAccounts() throws CadreException {
        try (var work = store.begin()) {
            return !work.load(Roots.ACCOUNTS).isEmpty();
        }
    }

    /**
     * Returns the access of the account.
     *
     * @param access what the program itself has
     * @return empty if there is no such account, it may not be used, or the secret does not open its keys
     */
    Optional<Access> login(Credentials credentials, Access access) throws CadreException {
        return login(credentials.account(), credentials, access);
    }

    /**
     * Returns the access of an account that a server let in.
     *
     * @param name the login
     * @param credentials with the secret that may open its keys; without one they stay closed
     * @param access what the program itself has
     */
    Optional<Access> login(String name, Credentials credentials, Access access) throws CadreException {
        if (credentials.kind() == Credentials.Kind.NONE) {
            try (var work = store.begin()) {
                return find(work, name).map(a -> access.as(principal(a), KeyRing.none()));
            }
        }
        try (var secret = Secret.of(credentials)) {
            return login(name, secret, access);
        }
    }

    /**
     * Returns the access of the account.
     *
     * @param name its name, regardless of case
     * @param secret what opens its keys
     * @param access what the program itself has
     * @return empty if there is no such account, it may not be used, or the secret does not open its keys
     */
    Optional<Access> login(String name, Secret secret, Access access) throws CadreException {
        try (var work = store.begin()) {
            return find(work, name).flatMap(a -> keys(a, secret).map(ring -> access.as(principal(a), ring)));
        }
    }

    /** The id of the account of that name, if it may be used. */
    Optional<String> find(String name) throws CadreException {
        try (var work = store.begin()) {
            return find(work, name).map(Account::getUuid);
        }
    }

    private static Optional<Account> find(UnitOfWork work, String name) throws CadreException {
        return work.load(Roots.ACCOUNTS).stream().filter(a -> name.strip().equalsIgnoreCase(a.getName()))
                .filter(a -> a.getDisabledAt() == null && !a.getRoles().isEmpty()).findFirst();
    }

    private static Optional<KeyRing> keys(Account account, Secret secret) {
        return account.getSlots().isEmpty() ? Optional.of(KeyRing.none()) : AccountKeys.open(account, secret);
    }

    private static Principal principal(Account account) {
        var shown = account.getDisplayName() == null ? account.getName() : account.getDisplayName();
        return new Principal(account.getName(), shown, new HashSet<>(account.getRoles()),
                Optional.ofNullable(account.getEducator()).map(Educator::getUuid));
    }

    /**
     * Makes the first account, which may do everything that can be done to a new database, unless it came
     * with a copy.
     */
    void createFirst(Credentials credentials) throws CadreException {
        try (var secret = Secret.of(credentials)) {
            createFirst(credentials.account(), secret);
        }
    }

    /** The same with a secret that locks other things too. */
    void createFirst(String account, Secret secret) throws CadreException {
        try (var work = store.begin()) {
            var name = account.strip();
            if (work.load(Roots.ACCOUNTS).stream().anyMatch(a -> name.equalsIgnoreCase(a.getName()))) {
                return;
            }
            var first = CadreFactory.eINSTANCE.createAccount();
            work.add(first);
            first.setName(name);
            first.setDisplayName(first.getName());
            first.getRoles().addAll(List.of(AccountRole.COORDINATOR, AccountRole.ADMINISTRATOR));
            first.setCreatedAt(Instant.now());
            AccountKeys.standard().give(first, List.of(secret)).close();
            work.commit(new CommitNote(first.getName(), "create", Messages.Account_first, false), null);
        }
    }
}
