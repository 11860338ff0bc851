/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.model.Account;

/**
 * Changes the secrets of the account that opened a database. Killed at any moment, either the former or the
 * new secret opens it: ways in are added first, then the account's keys change in one transaction, then the
 * former ways are taken away, at the next opening at the latest.
 *
 * @param store the open database
 */
@SuppressWarnings("nls")
public record OwnSecrets(ProgramStore store) {

    /** Whether there are secrets to change: an account with keys opened the database. */
    public boolean isPossible() {
        return store.keyRing().account().isPresent();
    }

    /** Whether a secret is one that opens the account. */
    public boolean opens(Secret secret) throws CadreException {
        try (var work = store.begin()) {
            var account = work.find(Roots.ACCOUNTS, store.keyRing().account().orElseThrow(this::none));
            return AccountKeys.open(account.orElseThrow(this::none), secret).isPresent();
        }
    }

    /** Makes this secret the only one of its kind that opens the account. */
    public void change(Secret next) throws CadreException {
        var ring = store.keyRing();
        try (var work = store.begin()) {
            var account = work.find(Roots.ACCOUNTS, ring.account().orElseThrow(this::none))
                    .orElseThrow(this::none);
            AccountKeys.standard().change(account, ring, next);
            store.protection().admit(account.getName(), List.of(next));
            work.commit(note(account), null);
            store.protection().settle(account.getName(), next);
        }
    }

    /** Makes a new recovery key; the former one opens nothing any more. */
    public RecoveryKey renewRecovery() throws CadreException {
        var key = RecoveryKey.random();
        try (var secret = Secret.recovery(key)) {
            change(secret);
        }
        return key;
    }

    private static CommitNote note(Account account) {
        return new CommitNote(account.getName(), "edit", Messages.Secrets_changed, false);
    }

    private CadreException none() {
        return CadreException.input(Messages.Secrets_none);
    }
}
