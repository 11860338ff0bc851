/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import org.cadre.model.EducatorRole;
import org.cadre.model.Employment;
import org.cadre.model.School;
import org.cadre.model.SchoolKind;

/** Translates between the words for roles in both versions of the standard and what Cadre calls them. */
@SuppressWarnings("nls")
final class RoleWord {

    private static final String EXTENSION = "ext:";

    private RoleWord() {
    }

    static EducatorRole role(String word) {
        return switch (word) {
        case "teacher" -> EducatorRole.TEACHER;
        case "aide" -> EducatorRole.AIDE;
        case "counselor" -> EducatorRole.COUNSELOR;
        case "principal" -> EducatorRole.PRINCIPAL;
        case "administrator", "siteAdministrator", "districtAdministrator", "systemAdministrator" ->
            EducatorRole.ADMINISTRATOR;
        default -> extension(word);
        };
    }

    /** Returns the word of version 1.2 for what somebody works as. */
    static String word(Employment employment) {
        var kept = Foreign.get(employment, Schema.ROLES, "role");
        if (!kept.isEmpty() && role(kept) == employment.getRole()) {
            return kept;
        }
        return standard(employment.getRole(), employment.getSchool());
    }

    /** Returns the word of version 1.2 that Cadre would choose if it did not know the source's. */
    static String standard(EducatorRole role, School school) {
        return switch (role) {
        case TEACHER, AIDE, COUNSELOR, PRINCIPAL -> role.getLiteral();
        case ADMINISTRATOR -> isOffice(school) ? "districtAdministrator" : "siteAdministrator";
        case COACH, SPECIALIST, OTHER -> EXTENSION + role.getLiteral();
        };
    }

    private static boolean isOffice(School school) {
        return school != null && school.getKind() == SchoolKind.OFFICE;
    }

    private static EducatorRole extension(String word) {
        var known = word.startsWith(EXTENSION) ? EducatorRole.get(word.substring(EXTENSION.length())) : null;
        return known == null ? EducatorRole.OTHER : known;
    }
}
