/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.School;

/**
 * Somebody's role at one school, as either version of the standard says it.
 *
 * @param row the row that says it
 * @param file the file of that row
 * @param id key of the role; version 1.1 has none of its own
 * @param person who has it
 * @param school where
 * @param role as what
 * @param word as what, in the source's word
 * @param start its first day; null if the source does not say
 * @param end the first day after it; null if it is ongoing
 * @param primary whether it is the person's main work
 * @param deleted whether the row says that it is gone
 */
record Role(Row row, String file, String id, Educator person, School school, EducatorRole role, String word,
        LocalDate start, LocalDate end, boolean primary, boolean deleted) {

    /** Returns a role of version 1.2, which has a row of its own. */
    @SuppressWarnings("nls")
    static Role ofRow(Row row, Educator person, School school) {
        var word = row.get("role");
        return new Role(row, Schema.ROLES, row.sourcedId(), person, school, RoleWord.role(word), word,
                day(row.get("beginDate")), day(row.get("endDate")), "primary".equals(row.get("roleType")),
                row.isDeleted());
    }

    /** Returns the roles of version 1.1: one at each school of the user's, the main one first. */
    @SuppressWarnings("nls")
    static List<Role> ofUser(Row row, Educator person, Function<String, School> schools) {
        var roles = new ArrayList<Role>();
        for (var org : row.list("orgSourcedIds")) {
            var school = schools.apply(org);
            if (school != null) {
                roles.add(new Role(row, Schema.USERS, row.sourcedId() + "/" + org, person, school,
                        RoleWord.role(row.get("role")), row.get("role"), null, null, roles.isEmpty(), false));
            }
        }
        return roles;
    }

    private static LocalDate day(String value) {
        return value.isEmpty() ? null : LocalDate.parse(value);
    }
}
