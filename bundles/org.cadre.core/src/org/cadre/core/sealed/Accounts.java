/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Account;
import org.cadre.model.AccountRole;

/** Which accounts may read the texts of a circle. */
record Accounts(UnitOfWork work) {

    /** Whether an account is in use and has keys. */
    static boolean canRead(Account account) {
        return account.getDisabledAt() == null && account.getPublicKey() != null;
    }

    /** Whether the texts of the circle are for the person or the role of an account. */
    static boolean isMeant(Account account, Circle circle) {
        return switch (circle) {
            case Circle.Pair pair -> account.getEducator() != null
                    && pair.people().contains(account.getEducator());
            case Circle.Coordinators c -> account.getRoles().contains(AccountRole.COORDINATOR);
        };
    }

    /** All accounts, also those out of use. */
    List<Account> all() throws CadreException {
        return work.load(Roots.ACCOUNTS);
    }

    /** The accounts that may read now. */
    List<Account> readers(Circle circle) throws CadreException {
        return all().stream().filter(a -> canRead(a) && isMeant(a, circle)).toList();
    }
}
