/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import org.cadre.core.people.PersonName;
import org.cadre.model.Account;

/** How accounts are named where texts are read. */
final class Names {

    private Names() {
    }

    /** The name of the person an account belongs to, or else what the account calls itself. */
    static String of(Account account) {
        if (account.getEducator() != null) {
            return PersonName.show(account.getEducator());
        }
        var shown = account.getDisplayName();
        return shown == null || shown.isBlank() ? String.valueOf(account.getName()) : shown;
    }
}
