/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.people.PersonName;
import org.cadre.core.roles.RoleNames;
import org.cadre.core.text.TextTable;
import org.cadre.model.Account;
import org.cadre.model.AccountRole;
import org.eclipse.osgi.util.NLS;

/** Accounts as a person reads them, and as a machine does. */
@SuppressWarnings("nls")
record AccountText(List<Account> accounts) {

    String text() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(Messages.Account_heading.split("\\|")));
        accounts.forEach(a -> lines.add(List.of(a.getName(), String.valueOf(a.getDisplayName()),
                RoleNames.one(a.getRoles()), a.getEducator() == null ? "" : PersonName.show(a.getEducator()),
                a.getDisabledAt() == null ? Messages.Account_inUse
                        : NLS.bind(Messages.Account_since, a.getDisabledAt()))));
        return TextTable.write(lines);
    }

    Map<String, Object> data() {
        return Map.of("accounts", accounts.stream().map(AccountText::data).toList());
    }

    private static Map<String, Object> data(Account account) {
        var data = new LinkedHashMap<String, Object>();
        data.put("name", account.getName());
        data.put("displayName", account.getDisplayName());
        data.put("roles", account.getRoles().stream().map(AccountRole::getLiteral).toList());
        data.put("staffId", account.getEducator() == null ? null : account.getEducator().getStaffId());
        data.put("disabled", account.getDisabledAt() != null);
        return data;
    }
}
