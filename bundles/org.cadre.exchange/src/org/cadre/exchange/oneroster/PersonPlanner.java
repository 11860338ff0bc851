/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.people.PersonName;
import org.cadre.exchange.Messages;
import org.cadre.exchange.run.Edit;
import org.cadre.exchange.run.Plan.Subject;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;

/**
 * Plans people from users.csv. Somebody is recognized by the source's key, else by the staff id; names and
 * addresses may change. Pupils and families are passed over.
 */
@SuppressWarnings("nls")
class PersonPlanner {

    private final Import context;
    private final Binder binder;
    private final Map<String, Educator> byStaffId;
    private final Set<String> staff;
    private final Set<Educator> ended = new HashSet<>();

    PersonPlanner(Import context) {
        this.context = context;
        binder = new Binder();
        byStaffId = Directory.index(context.directory().educators().stream()
                .filter(p -> p.getSourcedId() == null || !context.mentions(Schema.USERS, p.getSourcedId()))
                        .toList(),
                Educator::getStaffId);
        staff = Staff.of(context.roster());
    }

    /** People who end because a row says so, or because they are missing. */
    Set<Educator> ended() {
        return ended;
    }

    void run() {
        context.roster().rows(Schema.USERS).forEach(this::plan);
    }

    private void plan(Row row) {
        var present = context.directory().educator(row.sourcedId())
                .or(() -> Optional.ofNullable(byStaffId.get(row.get("identifier"))));
        if (row.isDeleted()) {
            row.become(present.isPresent() ? Row.Fate.UNCHANGED : Row.Fate.IGNORED);
            present.ifPresent(person -> end(row, person));
        } else if (present.isPresent()) {
            update(row, present.get());
        } else if (staff.contains(row.sourcedId())) {
            create(row);
        } else {
            row.become(Row.Fate.IGNORED);
        }
    }

    private void create(Row row) {
        var person = CadreFactory.eINSTANCE.createEducator();
        Edit.run(binder.edits(row, person));
        Edit.run(Foreign.edits(Schema.USERS, row, person));
        context.educators().put(row.sourcedId(), person);
        context.plan().add(subject(row, person), person);
        row.become(Row.Fate.IMPORTED);
    }

    private void update(Row row, Educator person) {
        context.educators().put(row.sourcedId(), person);
        var edits = new ArrayList<>(binder.edits(row, person));
        edits.addAll(Foreign.edits(Schema.USERS, row, person));
        row.becomeImported(context.plan().change(subject(row, person), edits));
    }

    private void end(Row row, Educator person) {
        var open = Ending.openSourced(person, context.today());
        if (!open.isEmpty()) {
            ended.add(person);
            context.plan().end(subject(row, person), () -> open.forEach(e -> Ending.end(e, context.today())));
            row.become(Row.Fate.IMPORTED);
        }
    }

    /** Ends the people whom a bulk file no longer has; they stay, their work ends. */
    void endMissing() {
        if (!context.roster().isComplete(Schema.USERS)) {
            return;
        }
        var named = new HashSet<>(context.educators().values());
        var guarded = Staff.unreadable(context.roster());
        for (var person : context.directory().educators()) {
            if (person.getSourcedId() != null && !named.contains(person)
                    && !context.mentions(Schema.USERS, person.getSourcedId()) && !guarded.test(person)) {
                endMissing(person);
            }
        }
    }

    private void endMissing(Educator person) {
        var open = Ending.openSourced(person, context.today());
        if (!open.isEmpty()) {
            ended.add(person);
            context.plan().endMissing(Messages.Type_person, PersonName.show(person),
                    () -> open.forEach(e -> Ending.end(e, context.today())));
        }
    }

    /** Returns how many people with work that came from the source there are now. */
    static int working(Import context) {
        return (int) context.directory().educators().stream()
                .filter(p -> p.getSourcedId() != null && !Ending.openSourced(p, context.today()).isEmpty())
                        .count();
    }

    private static Subject subject(Row row, Educator person) {
        return new Subject(Messages.Type_person, PersonName.show(person), Schema.USERS, row.line());
    }
}
