/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.Optional;

import org.cadre.exchange.run.Edit;
import org.cadre.model.School;
import org.cadre.model.SchoolKind;
import org.cadre.model.Sourced;

/** What Cadre makes of an organization. */
@SuppressWarnings("nls")
enum OrgKind {
    /** The district itself. */
    DISTRICT,
    /** A place where people work. */
    SCHOOL,
    /** State or nation, which Cadre does not keep. */
    ABOVE;

    static OrgKind of(Row row) {
        return switch (row.get("type")) {
        case "district" -> DISTRICT;
        case "state", "national" -> ABOVE;
        default -> SCHOOL;
        };
    }

    static SchoolKind school(String type) {
        return switch (type) {
        case "school" -> SchoolKind.SCHOOL;
        case "department" -> SchoolKind.DEPARTMENT;
        default -> SchoolKind.OFFICE;
        };
    }

    /** Returns the word for a school's kind. */
    static String word(School school) {
        var kept = Foreign.get(school, Schema.ORGS, "type");
        if (!kept.isEmpty() && school(kept) == school.getKind()) {
            return kept;
        }
        return switch (school.getKind()) {
        case SCHOOL -> "school";
        case DEPARTMENT -> "department";
        case OFFICE -> "local";
        };
    }

    /** Keeps a type that the kind alone would not bring back. */
    static Optional<Edit> foreignType(Row row, Sourced target) {
        var type = row.get("type");
        return Foreign.edit(Schema.ORGS, "type", type.startsWith("ext:") ? type : "", target);
    }
}
