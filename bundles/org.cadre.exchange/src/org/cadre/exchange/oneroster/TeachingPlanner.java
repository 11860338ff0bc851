/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.cadre.core.people.Grades;
import org.cadre.core.people.Intervals;
import org.cadre.exchange.Messages;
import org.cadre.exchange.run.Edit;
import org.cadre.exchange.run.Plan.Subject;
import org.cadre.model.Educator;
import org.cadre.model.Employment;

/**
 * Learns from teachers' enrollments what they teach: subjects and grades of their classes are added to
 * their work at the school. Nothing is taken away, because a schedule does not say what somebody may teach.
 */
@SuppressWarnings("nls")
class TeachingPlanner {

    private final Import context;
    private final Function<Educator, List<Employment>> employments;
    private final Map<Employment, Taught> taught = new LinkedHashMap<>();

    /** What enrollments add to an employment, and the first row that does. */
    private record Taught(Educator person, Set<String> subjects, Set<String> grades, Row row) {
    }

    /**
     * @param context what is imported
     * @param employments a person's work, planned work among it
     */
    TeachingPlanner(Import context, Function<Educator, List<Employment>> employments) {
        this.context = context;
        this.employments = employments;
    }

    void run() {
        context.roster().rows(Schema.ENROLLMENTS).forEach(this::read);
        taught.forEach(this::plan);
        for (var file : List.of(Schema.CLASSES, Schema.COURSES)) {
            context.roster().rows(file).forEach(row -> row.become(Row.Fate.IGNORED));
        }
    }

    private void read(Row row) {
        var person = context.educator(row.get("userSourcedId"));
        var employment = row.isDeleted() || person == null ? Optional.<Employment>empty()
                : employment(row, person);
        var lesson = context.roster().table(Schema.CLASSES).map(t -> t.row(row.get("classSourcedId")));
        if (employment.isEmpty() || lesson.isEmpty()) {
            row.become(Row.Fate.IGNORED);
            return;
        }
        boolean changed = add(row, person, employment.get(), lesson.get());
        var course = context.roster().table(Schema.COURSES)
                .map(t -> t.row(lesson.get().get("courseSourcedId")));
        changed |= course.isPresent() && add(row, person, employment.get(), course.get());
        row.become(changed ? Row.Fate.IMPORTED : Row.Fate.UNCHANGED);
    }

    private Optional<Employment> employment(Row row, Educator person) {
        var school = Optional.ofNullable(context.schools().get(row.get("schoolSourcedId")))
                .or(() -> context.directory().school(row.get("schoolSourcedId")));
        return employments.apply(person).stream()
                .filter(e -> school.isPresent() && e.getSchool() == school.get()
                && !Intervals.isOver(e, context.today())).findFirst();
    }

    /** Returns whether the class or course says something new of the work. */
    private boolean add(Row enrollment, Educator person, Employment employment, Row lesson) {
        var known = taught.getOrDefault(employment, new Taught(person, Set.of(), Set.of(), enrollment));
        var subjects = lesson.list("subjects").stream()
                .filter(s -> !employment.getSubjects().contains(s) && !known.subjects().contains(s)).toList();
        var grades = lesson.list("grades").stream().flatMap(g -> Grades.order(g).stream())
                .map(Grades.CODES::get)
                .filter(g -> !employment.getGrades().contains(g) && !known.grades().contains(g)).toList();
        if (subjects.isEmpty() && grades.isEmpty()) {
            return false;
        }
        var all = taught.computeIfAbsent(employment,
                e -> new Taught(person, new LinkedHashSet<>(), new LinkedHashSet<>(), enrollment));
        all.subjects().addAll(subjects);
        all.grades().addAll(grades);
        return true;
    }

    private void plan(Employment employment, Taught added) {
        var edits = new ArrayList<Edit>();
        if (!added.subjects().isEmpty()) {
            edits.add(Edit.of("subjects", String.join(", ", employment.getSubjects()),
                    String.join(", ", added.subjects()),
                            () -> employment.getSubjects().addAll(added.subjects())));
        }
        if (!added.grades().isEmpty()) {
            edits.add(Edit.of("grades", String.join(", ", employment.getGrades()),
                    String.join(", ", added.grades()), () -> employment.getGrades().addAll(added.grades())));
        }
        if (employment.getUuid() == null) {
            Edit.run(edits);
            return;
        }
        context.plan().change(new Subject(Messages.Type_employment,
                EmploymentPlanner.name(added.person(), employment.getSchool().getName()), Schema.ENROLLMENTS,
                added.row().line()), edits);
    }
}
