/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.Set;

/** Tells rows about educators from rows about pupils and families, which Cadre does not keep. */
@SuppressWarnings("nls")
final class StaffFilter {

    private static final Set<String> NO_STAFF =
            Set.of("student", "guardian", "parent", "relative", "proctor");

    private StaffFilter() {
    }

    /** Whether a role is one of the staff; extensions of the vocabulary are. */
    static boolean isStaff(String role) {
        return !role.isEmpty() && !NO_STAFF.contains(role);
    }

    /** Whether a row may be used, judged by itself. */
    static boolean mayBeUsed(String file, Version version, Row row) {
        return switch (file) {
        case "users.csv" -> version == Version.V1_2 || isStaff(row.get("role"));
        case "roles.csv" -> isStaff(row.get("role"));
        case "enrollments.csv" -> row.get("role").equals("teacher");
        case "academicSessions.csv", "orgs.csv", "courses.csv", "classes.csv" -> true;
        default -> false;
        };
    }
}
