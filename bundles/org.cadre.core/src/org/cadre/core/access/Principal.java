/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.cadre.model.AccountRole;

/**
 * Who works with an open database, and as what.
 *
 * @param account the name of the account, or of the user of this machine where the database has no accounts
 * @param displayName the name as people write it
 * @param roles what the account may do, never empty
 * @param educator the id of the person whose own relationships the account sees; empty if there is none
 */
public record Principal(String account, String displayName, Set<AccountRole> roles, Optional<String> educator) {

    /** Refuses absent parts and an empty set of roles. */
    public Principal {
        Objects.requireNonNull(account);
        Objects.requireNonNull(displayName);
        Objects.requireNonNull(educator);
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException(account);
        }
    }

    /** Returns who works with a database without accounts: whoever can open it, who may do everything. */
    public static Principal ofUnprotected() {
        var user = System.getProperty("user.name", "?"); //$NON-NLS-1$ //$NON-NLS-2$
        return new Principal(user, user, Set.of(AccountRole.COORDINATOR, AccountRole.ADMINISTRATOR),
                Optional.empty());
    }

    /** Whether the account has the role. */
    public boolean is(AccountRole role) {
        return roles.contains(role);
    }
}
