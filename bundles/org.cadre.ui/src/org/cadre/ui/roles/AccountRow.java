/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.roles;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Set;

import org.cadre.core.people.PersonName;
import org.cadre.core.roles.RoleNames;
import org.cadre.model.Account;
import org.cadre.model.AccountRole;

/**
 * An account as the list of accounts shows it.
 *
 * @param name its name
 * @param displayName how people call it
 * @param roles what it may do
 * @param person the name of the person it is linked to; empty if to nobody
 * @param created the day it was made; empty if unknown
 * @param disabled the day it was disabled; empty while it is in use
 */
record AccountRow(String name, String displayName, Set<AccountRole> roles, String person, String created,
        String disabled) {

    static AccountRow of(Account account) {
        return new AccountRow(account.getName(), text(account.getDisplayName()),
                Set.copyOf(account.getRoles()),
                account.getEducator() == null ? "" : PersonName.show(account.getEducator()), //$NON-NLS-1$
                day(account.getCreatedAt()), day(account.getDisabledAt()));
    }

    /** What it may do, in words. */
    String work() {
        return RoleNames.one(roles);
    }

    /** Whether it can open the database. */
    boolean isInUse() {
        return disabled.isEmpty();
    }

    private static String text(String value) {
        return value == null ? "" : value; //$NON-NLS-1$
    }

    private static String day(Instant at) {
        return at == null ? "" //$NON-NLS-1$
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .format(at.atZone(ZoneId.systemDefault()));
    }
}
