/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.cadre.core.people.PersonName;
import org.cadre.exchange.run.Edit;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.School;

/** Compares an employment with the role that the source has for it. */
@SuppressWarnings("nls")
class EmploymentEdits {

    private static final String EVALUATOR = "metadata.cadre.evaluator";

    private final Import context;
    private final Binder binder;

    EmploymentEdits(Import context) {
        this.context = context;
        binder = new Binder();
    }

    /** Returns what would have to change for the employment to be what the role says. */
    List<Edit> of(Role role, Employment employment) {
        var edits = new ArrayList<Edit>();
        compare(edits, "sourcedId", employment.getSourcedId(), role.id(),
                () -> employment.setSourcedId(role.id()));
        if (employment.getSchool() != role.school()) {
            edits.add(Edit.of("school", name(employment.getSchool()), name(role.school()),
                    () -> employment.setSchool(role.school())));
        }
        compare(edits, "role", employment.getRole(), role.role(), () -> employment.setRole(role.role()));
        addInterval(edits, role, employment);
        if (role.file().equals(Schema.ROLES)) {
            addRow(edits, role, employment);
        } else if (isFirst(role, employment)) {
            edits.add(Edit.of("primary", "false", "true", () -> employment.setPrimary(true)));
        }
        return edits;
    }

    /** A source that does not say when work began does not change what is known of it. */
    private static void addInterval(List<Edit> edits, Role role, Employment employment) {
        if (role.start() != null) {
            compare(edits, "start", employment.getStart(), role.start(),
                    () -> employment.setStart(role.start()));
        }
        compare(edits, "end", employment.getEnd(), role.end(), () -> employment.setEnd(role.end()));
    }

    private void addRow(List<Edit> edits, Role role, Employment employment) {
        compare(edits, "primary", employment.isPrimary(), role.primary(),
                () -> employment.setPrimary(role.primary()));
        edits.addAll(binder.edits(role.row(), employment, "sourcedId", "beginDate", "endDate"));
        edits.addAll(Foreign.edits(Schema.ROLES, role.row(), employment));
        var standard = RoleWord.standard(role.role(), role.school());
        Foreign.edit(Schema.ROLES, "role", role.word().equals(standard) ? "" : role.word(), employment)
                .ifPresent(edits::add);
        var evaluator = context.educator(role.row().get(EVALUATOR));
        if (role.row().header().has(EVALUATOR) && evaluator != employment.getEvaluator()) {
            edits.add(Edit.of("evaluator", name(employment.getEvaluator()), name(evaluator),
                    () -> employment.setEvaluator(evaluator)));
        }
    }

    /**
     * Version 1.1 does not say which school is the main one; the first is taken until somebody says
     * otherwise.
     */
    private static boolean isFirst(Role role, Employment employment) {
        return role.primary() && !employment.isPrimary()
                && role.person().getEmployments().stream().noneMatch(Employment::isPrimary);
    }

    private static void compare(List<Edit> edits, String field, Object before, Object after,
            Runnable action) {
        if (!Objects.equals(before, after)) {
            edits.add(Edit.of(field, text(before), text(after), action));
        }
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String name(School school) {
        return school == null ? "" : school.getName();
    }

    private static String name(Educator person) {
        return person == null ? "" : PersonName.show(person);
    }
}
