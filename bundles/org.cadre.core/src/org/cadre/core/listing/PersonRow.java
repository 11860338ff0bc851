/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.listing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cadre.core.Messages;
import org.cadre.core.people.Employments;
import org.cadre.core.people.Experience;
import org.cadre.core.people.PersonName;
import org.cadre.model.Educator;
import org.cadre.model.Employment;

/**
 * A person as a list shows her on a day.
 *
 * @param person the person
 * @param work the employments of that day, the main one first
 * @param day the day
 */
@SuppressWarnings("nls")
public record PersonRow(Educator person, List<Employment> work, LocalDate day) {

    /** The columns, in order. */
    public static List<ListColumn<PersonRow>> columns() {
        return List.of(
                new ListColumn<>("name", Messages.List_name, r -> PersonName.of(r.person).sort()),
                new ListColumn<>("staffId", Messages.List_staffId, r -> r.person.getStaffId()),
                new ListColumn<>("email", Messages.List_email, r -> r.person.getEmail()),
                new ListColumn<>("roles", Messages.List_role,
                        r -> r.all(e -> Stream.of(e.getRole().getLiteral()))),
                new ListColumn<>("schools", Messages.List_school, PersonRow::schools),
                new ListColumn<>("subjects", Messages.List_subjects,
                        r -> r.all(e -> e.getSubjects().stream())),
                new ListColumn<>("grades", Messages.List_grades, r -> r.all(e -> e.getGrades().stream())),
                new ListColumn<>("fte", Messages.List_fte, PersonRow::fte),
                new ListColumn<>("experience", Messages.List_experience, PersonRow::experience),
                new ListColumn<>("languages", Messages.List_languages,
                        r -> List.copyOf(r.person.getLanguages())),
                new ListColumn<>("status", Messages.List_status, PersonRow::status));
    }

    /** Returns the list of those people in the order of their names. */
    public static Listing<PersonRow> list(Collection<Educator> people, LocalDate day) {
        var rows = PersonName.sorted(people, Locale.getDefault()).stream().map(e -> of(e, day)).toList();
        return new Listing<>("people", columns(), rows);
    }

    /** Returns the person as she is on that day. */
    public static PersonRow of(Educator person, LocalDate day) {
        return new PersonRow(person, Employments.on(person, day), day);
    }

    /** Whether the person works, is away, or does not work here, in words. */
    public String status() {
        if (work.isEmpty()) {
            return Messages.List_notEmployed;
        }
        return Employments.isOnLeave(person, day) ? Messages.List_onLeave : Messages.List_employed;
    }

    private List<String> schools() {
        return all(e -> Stream.ofNullable(e.getSchool()).map(s -> s.getName()));
    }

    private Object fte() {
        return work.isEmpty() ? null
                : Math.round(work.stream().mapToDouble(Employment::getFte).sum() * 1000) / 1000.0;
    }

    private Object experience() {
        return Experience.years(person, day).stream().boxed().findFirst().orElse(null);
    }

    private List<String> all(Function<Employment, Stream<String>> values) {
        return work.stream().flatMap(values).filter(Objects::nonNull).distinct().toList();
    }
}
