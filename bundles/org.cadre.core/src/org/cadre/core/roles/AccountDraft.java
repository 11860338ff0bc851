/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles;

import java.util.Optional;
import java.util.Set;

import org.cadre.model.AccountRole;
import org.cadre.model.Educator;

/**
 * What an account shall be.
 *
 * @param name name to log in with
 * @param displayName name as people write it; empty for the name
 * @param roles what it may do
 * @param person the person it belongs to; empty for somebody who is in no roster
 */
public record AccountDraft(String name, String displayName, Set<AccountRole> roles, Optional<Educator> person) {

    /** Copies the roles and trims the names. */
    public AccountDraft {
        name = name.strip();
        displayName = displayName.isBlank() ? name : displayName.strip();
        roles = Set.copyOf(roles);
    }
}
