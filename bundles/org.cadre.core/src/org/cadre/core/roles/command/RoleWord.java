/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles.command;

import org.cadre.model.AccountRole;

/** The roles as the command line spells them. */
enum RoleWord {
    coordinator(AccountRole.COORDINATOR), mentorLead(AccountRole.MENTOR_LEAD),
    participant(AccountRole.PARTICIPANT), evaluator(AccountRole.EVALUATOR),
    auditor(AccountRole.AUDITOR), administrator(AccountRole.ADMINISTRATOR);

    private final AccountRole role;

    RoleWord(AccountRole role) {
        this.role = role;
    }

    AccountRole role() {
        return role;
    }
}
