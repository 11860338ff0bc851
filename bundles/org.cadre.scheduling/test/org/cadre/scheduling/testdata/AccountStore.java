/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.testdata;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.access.Principal;
import org.cadre.core.access.keys.AccountKeys;
import org.cadre.core.access.keys.KeyRing;
import org.cadre.core.access.keys.Secret;
import org.cadre.core.access.keys.Stretch;
import org.cadre.model.Account;
import org.cadre.model.AccountRole;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.testing.MemoryStore;

/** A store that an account has opened; it says who works, and leaves it to services to refuse. */
public final class AccountStore extends MemoryStore {

    private final Account account = CadreFactory.eINSTANCE.createAccount();
    private KeyRing ring = KeyRing.none();

    /** Opened by an account of these roles. */
    public AccountStore(AccountRole... roles) {
        account.setName("someone");
        account.setDisplayName("Some One");
        account.getRoles().addAll(List.of(roles));
    }

    /** The account with keys, linked to a person; to be added to the unit of work. */
    public Account account(Educator person) {
        account.setEducator(person);
        return account;
    }

    /** Gives the account keys, once it has its identity. */
    public void giveKeys() {
        ring = new AccountKeys(new Stretch(1)).give(account, List.of(Secret.passphrase("p".toCharArray())));
    }

    @Override
    public Principal principal() {
        return new Principal(account.getName(), account.getDisplayName(), Set.copyOf(account.getRoles()),
                Optional.ofNullable(account.getEducator()).map(Educator::getUuid));
    }

    @Override
    public KeyRing keyRing() {
        return ring;
    }
}
