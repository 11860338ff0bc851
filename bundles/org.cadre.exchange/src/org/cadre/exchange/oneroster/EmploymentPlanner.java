/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.people.Intervals;
import org.cadre.core.people.PersonName;
import org.cadre.exchange.Messages;
import org.cadre.exchange.run.Edit;
import org.cadre.exchange.run.Plan.Subject;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.Employment;

/**
 * Plans who works where from roles: finds the employment that a role means, and changes, ends, reopens or
 * creates it.
 */
@SuppressWarnings("nls")
class EmploymentPlanner {

    private final Import context;
    private final EmploymentEdits edits;
    private final Set<Employment> named = new HashSet<>();
    private final Map<Educator, List<Employment>> pending = new HashMap<>();

    EmploymentPlanner(Import context) {
        this.context = context;
        edits = new EmploymentEdits(context);
    }

    /** The employments that rows speak of. */
    Set<Employment> named() {
        return named;
    }

    /** Returns a person's work, planned work among it. */
    List<Employment> of(Educator person) {
        var all = new ArrayList<>(person.getEmployments());
        all.addAll(pending.getOrDefault(person, List.of()));
        return all;
    }

    void plan(Role role) {
        var present = find(role);
        if (role.deleted()) {
            role.row().becomeImported(present.filter(e -> !isOver(e)).map(e -> end(role, e)).orElse(false));
        } else if (present.isEmpty()) {
            create(role);
        } else if (hasReturned(role, present.get())) {
            archive(present.get());
            create(role).setStart(role.start() == null ? context.today() : role.start());
        } else {
            named.add(present.get());
            role.row().becomeImported(context.plan().change(subject(role), edits.of(role, present.get())));
        }
    }

    /** By its key; else the same work at the same school that no row of the package claims by key. */
    private Optional<Employment> find(Role role) {
        var employments = role.person().getEmployments();
        return employments.stream().filter(e -> role.id().equals(e.getSourcedId()) && !named.contains(e))
                .findFirst()
                .or(() -> employments.stream()
                        .filter(e -> e.getSchool() == role.school() && e.getRole() == role.role()
                                && !isOver(e)
                                && !named.contains(e) && !isClaimed(e))
                        .findFirst());
    }

    private boolean isClaimed(Employment employment) {
        return employment.getSourcedId() != null && context.mentions(Schema.ROLES, employment.getSourcedId());
    }

    private boolean end(Role role, Employment employment) {
        named.add(employment);
        context.plan().end(subject(role), () -> Ending.end(employment, context.today()));
        return true;
    }

    private Employment create(Role role) {
        var employment = CadreFactory.eINSTANCE.createEmployment();
        Edit.run(edits.of(role, employment));
        named.add(employment);
        attach(role, employment);
        role.row().become(Row.Fate.IMPORTED);
        return employment;
    }

    /** People who are new are not in the database yet and may be changed at once. */
    private void attach(Role role, Employment employment) {
        var person = role.person();
        if (isNew(person)) {
            person.getEmployments().add(employment);
            context.plan().created(subject(role), () -> { });
        } else {
            pending.computeIfAbsent(person, p -> new ArrayList<>()).add(employment);
            context.plan().created(subject(role), () -> person.getEmployments().add(employment));
        }
    }

    private static boolean isNew(Educator person) {
        return person.getUuid() == null;
    }

    /** Whether work that was over begins again, so that the time between must be kept. */
    private boolean hasReturned(Role role, Employment employment) {
        boolean open = role.end() == null || role.end().isAfter(context.today());
        return open && isOver(employment)
                && (role.start() == null || !role.start().isBefore(employment.getEnd()));
    }

    /** Gives the key of work that is over to the work that begins. */
    private void archive(Employment employment) {
        named.add(employment);
        if (employment.getSourcedId() != null) {
            var key = employment.getSourcedId() + "@" + employment.getEnd();
            context.plan().also(() -> employment.setSourcedId(key));
        }
    }

    private boolean isOver(Employment employment) {
        return Intervals.isOver(employment, context.today());
    }

    private static Subject subject(Role role) {
        return new Subject(Messages.Type_employment, name(role.person(), role.school().getName()),
                role.file(),
                role.row().line());
    }

    static String name(Educator person, String school) {
        return PersonName.show(person) + ", " + school;
    }
}
