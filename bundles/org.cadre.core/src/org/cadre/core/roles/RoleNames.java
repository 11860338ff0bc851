/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.cadre.model.AccountRole;
import org.eclipse.osgi.util.NLS;

/** What people call the roles of accounts. */
public interface RoleNames {

    /** Returns one who has the role, for instance "mentor lead". */
    static String one(AccountRole role) {
        return switch (role) {
            case COORDINATOR -> Messages.Role_coordinator;
            case MENTOR_LEAD -> Messages.Role_mentorLead;
            case PARTICIPANT -> Messages.Role_participant;
            case EVALUATOR -> Messages.Role_evaluator;
            case AUDITOR -> Messages.Role_auditor;
            case ADMINISTRATOR -> Messages.Role_administrator;
        };
    }

    /** Returns those who have the role, for instance "mentor leads". */
    static String many(AccountRole role) {
        return switch (role) {
            case COORDINATOR -> Messages.Roles_coordinator;
            case MENTOR_LEAD -> Messages.Roles_mentorLead;
            case PARTICIPANT -> Messages.Roles_participant;
            case EVALUATOR -> Messages.Roles_evaluator;
            case AUDITOR -> Messages.Roles_auditor;
            case ADMINISTRATOR -> Messages.Roles_administrator;
        };
    }

    /** Returns what one account is, for instance "coordinator and administrator"; in the order of the roles. */
    static String one(Collection<AccountRole> roles) {
        return list(sorted(roles).stream().map(RoleNames::one).toList());
    }

    /** Returns a group of people, for instance "coordinators and mentor leads"; "nobody" without roles. */
    static String many(Collection<AccountRole> roles) {
        return list(sorted(roles).stream().map(RoleNames::many).toList());
    }

    private static List<AccountRole> sorted(Collection<AccountRole> roles) {
        return Arrays.stream(AccountRole.values()).filter(roles::contains).toList();
    }

    private static String list(List<String> names) {
        if (names.isEmpty()) {
            return Messages.Roles_nobody;
        }
        var head = names.subList(0, Math.max(1, names.size() - 1)).stream()
                .reduce((a, b) -> NLS.bind(Messages.Roles_comma, a, b)).orElseThrow();
        return names.size() == 1 ? head : NLS.bind(Messages.Roles_and, head, names.getLast());
    }
}
