/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access;

import java.util.List;
import java.util.Map;

import org.cadre.model.AccountRole;

/**
 * One line of the table of who may do what.
 *
 * @param type the name of the class
 * @param features the names of features; {@link #RECORD} for the record itself: that it exists
 * @param grants what each role may do
 * @param reason why, for the handbook and for reviewers
 */
public record AccessLine(String type, List<String> features, Map<AccountRole, Grant> grants, String reason) {

    /** Stands among the features for the record itself. */
    public static final String RECORD = "*"; //$NON-NLS-1$

    /** What a role may do. */
    public Grant grant(AccountRole role) {
        return grants.get(role);
    }
}
