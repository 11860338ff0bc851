/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.Objects;
import java.util.function.Function;

import org.cadre.model.AcademicSession;
import org.cadre.model.District;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.Employment;
import org.cadre.model.School;
import org.cadre.model.Sourced;

/** Writes the records of the database as cells of version 1.2, column by column. */
@SuppressWarnings("nls")
class Cells {

    private final Binder binder = new Binder();
    private final Directory directory;

    Cells(Directory directory) {
        this.directory = directory;
    }

    Function<Column, String> session(AcademicSession session) {
        return column -> switch (column.name()) {
        case "sourcedId" -> key(session);
        case "type" -> sessionType(session);
        case "parentSourcedId" -> session.getParent() == null ? "" : key(session.getParent());
        default -> binder.cell(column, session);
        };
    }

    Function<Column, String> org(Sourced org) {
        return org instanceof School school ? school(school) : district((District) org);
    }

    Function<Column, String> user(Educator person) {
        return column -> switch (column.name()) {
        case "sourcedId" -> key(person);
        case "enabledUser" -> kept(person, "enabledUser", "true");
        case "username" -> kept(person, "username",
                Foreign.username(person.getEmail(), person.getStaffId(), key(person)));
        case "givenName" -> orDash(person.getGivenName());
        case "familyName" -> orDash(person.getFamilyName());
        default -> column.isKept() ? kept(person, column.name(), "")
                : binder.cell(column, person);
        };
    }

    Function<Column, String> role(Employment work) {
        return column -> switch (column.name()) {
        case "sourcedId" -> key(work);
        case "userSourcedId" -> key(work.getEducator());
        case "roleType" -> work.isPrimary() ? "primary" : "secondary";
        case "role" -> RoleWord.word(work);
        case "orgSourcedId" -> key(work.getSchool());
        case "metadata.cadre.evaluator" -> work.getEvaluator() == null ? "" : key(work.getEvaluator());
        default -> binder.cell(column, work);
        };
    }

    private Function<Column, String> school(School school) {
        return column -> switch (column.name()) {
        case "sourcedId" -> key(school);
        case "type" -> OrgKind.word(school);
        case "parentSourcedId" -> parent(school);
        default -> binder.cell(column, school);
        };
    }

    private Function<Column, String> district(District district) {
        return column -> switch (column.name()) {
        case "sourcedId" -> key(district);
        case "type" -> "district";
        case "metadata.cadre.timeZone" -> Objects.toString(district.getTimeZone(), "");
        default -> binder.cell(column, district);
        };
    }

    /** The parent that came from the source if it goes out too, else the district. */
    private String parent(School school) {
        var kept = Foreign.get(school, Schema.ORGS, "parentSourcedId");
        if (!kept.isEmpty() && directory.knows(Schema.ORGS, kept)) {
            return kept;
        }
        return school.getDistrict() == null ? "" : key(school.getDistrict());
    }

    private static String sessionType(AcademicSession session) {
        var kept = Foreign.get(session, Schema.SESSIONS, "type");
        return kept.isEmpty() ? session.getKind().getLiteral() : kept;
    }

    private static String kept(Educator person, String field, String otherwise) {
        var kept = Foreign.get(person, Schema.USERS, field);
        return kept.isEmpty() ? otherwise : kept;
    }

    /** What was entered in Cadre goes out under Cadre's own key. */
    private static String key(Sourced record) {
        return record.getSourcedId() != null ? record.getSourcedId() : ((Element) record).getUuid();
    }

    /** The standard requires both names; many people have only one. */
    private static String orDash(String name) {
        return name == null || name.isEmpty() ? "-" : name;
    }
}
