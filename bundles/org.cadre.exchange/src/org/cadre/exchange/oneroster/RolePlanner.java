/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cadre.core.people.Intervals;
import org.cadre.exchange.Messages;
import org.cadre.exchange.run.Plan.Subject;
import org.cadre.model.CadreFactory;
import org.cadre.model.District;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.School;
import org.cadre.model.SchoolKind;

/**
 * Reads roles from roles.csv (1.2) or from the users themselves (1.1), and ends work that a bulk file no
 * longer has.
 */
@SuppressWarnings("nls")
class RolePlanner {

    private final Import context;
    private final EmploymentPlanner employments;
    private final Map<String, School> offices = new HashMap<>();
    private final Map<String, District> newDistricts;

    RolePlanner(Import context, Map<String, District> newDistricts) {
        this.context = context;
        this.newDistricts = newDistricts;
        employments = new EmploymentPlanner(context);
    }

    /** Returns a person's work, planned work among it. */
    List<Employment> employments(Educator person) {
        return employments.of(person);
    }

    void run(Set<Educator> ended) {
        if (context.roster().version() == Version.V1_1) {
            planUsers();
        } else {
            context.roster().rows(Schema.ROLES).forEach(this::planRow);
        }
        if (context.roster().isComplete(context.roster().version() == Version.V1_1 ? Schema.USERS
                : Schema.ROLES)) {
            endMissing(ended);
        }
    }

    private void planUsers() {
        for (var row : context.roster().rows(Schema.USERS)) {
            var person = context.educators().get(row.sourcedId());
            if (person != null && !row.isDeleted()) {
                Role.ofUser(row, person, this::school).forEach(employments::plan);
            }
        }
    }

    private void planRow(Row row) {
        var person = context.educator(row.get("userSourcedId"));
        var school = school(row.get("orgSourcedId"));
        if (person == null || school == null) {
            row.become(Row.Fate.IGNORED);
        } else {
            employments.plan(Role.ofRow(row, person, school));
        }
    }

    /** Returns the school with that id; people of the district itself work in an office of its name. */
    private School school(String sourcedId) {
        var school = context.schools().get(sourcedId);
        if (school == null) {
            school = context.directory().school(sourcedId).orElse(offices.get(sourcedId));
        }
        return school == null ? office(sourcedId) : school;
    }

    private School office(String sourcedId) {
        var district = context.directory().district(sourcedId).orElse(newDistricts.get(sourcedId));
        if (district == null) {
            return null;
        }
        var office = CadreFactory.eINSTANCE.createSchool();
        office.setSourcedId(sourcedId);
        office.setName(district.getName());
        office.setKind(SchoolKind.OFFICE);
        office.setDistrict(district);
        offices.put(sourcedId, office);
        context.plan().add(new Subject(Messages.Type_school, office.getName(), Schema.ORGS, 0), office);
        return office;
    }

    private void endMissing(Set<Educator> ended) {
        var uncertain = uncertainPeople();
        for (var person : context.directory().educators()) {
            if (!ended.contains(person) && !uncertain.contains(person)) {
                person.getEmployments().stream().filter(this::isMissing).forEach(this::end);
            }
        }
    }

    private boolean isMissing(Employment employment) {
        return employment.getSourcedId() != null && !Intervals.isOver(employment, context.today())
                && !employments.named().contains(employment)
                && !context.mentions(Schema.ROLES, employment.getSourcedId());
    }

    private void end(Employment employment) {
        var school = employment.getSchool() == null ? "" : employment.getSchool().getName();
        context.plan().endMissing(Messages.Type_employment,
                EmploymentPlanner.name(employment.getEducator(), school),
                () -> Ending.end(employment, context.today()));
    }

    /** People of whom a row is refused: what of their work is missing, nobody can tell. */
    private Set<Educator> uncertainPeople() {
        var people = new HashSet<Educator>();
        var file = context.roster().version() == Version.V1_1 ? Schema.USERS : Schema.ROLES;
        var key = file.equals(Schema.USERS) ? "sourcedId" : "userSourcedId";
        context.roster().table(file).ifPresent(table -> context.roster().refusals().of(table).stream()
                .map(refused -> context.educator(refused.row().get(key))).filter(p -> p != null)
                        .forEach(people::add));
        context.roster().table(Schema.USERS).ifPresent(users -> users.refusedIds().keySet().stream()
                .flatMap(id -> context.directory().educator(id).stream()).forEach(people::add));
        var unreadable = Staff.unreadable(context.roster());
        context.directory().educators().stream().filter(unreadable).forEach(people::add);
        return people;
    }
}
