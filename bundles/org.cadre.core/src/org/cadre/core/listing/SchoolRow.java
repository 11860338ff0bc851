/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.listing;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.Messages;
import org.cadre.core.people.Employments;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.School;

/**
 * A school as a list shows it on a day.
 *
 * @param school the school
 * @param people how many people work there that day
 */
@SuppressWarnings("nls")
public record SchoolRow(School school, int people) {

    /** The columns, in order. */
    public static List<ListColumn<SchoolRow>> columns() {
        return List.of(
                new ListColumn<>("name", Messages.List_name, r -> r.school.getName()),
                new ListColumn<>("identifier", Messages.List_identifier, r -> r.school.getIdentifier()),
                new ListColumn<>("kind", Messages.List_kind, r -> r.school.getKind().getLiteral()),
                new ListColumn<>("grades", Messages.List_grades, r -> List.copyOf(r.school.getGrades())),
                new ListColumn<>("city", Messages.List_city, r -> r.school.getCity()),
                new ListColumn<>("attributes", Messages.List_attributes,
                        r -> List.copyOf(r.school.getAttributes())),
                new ListColumn<>("people", Messages.List_people, r -> r.people));
    }

    /** Returns the list of those schools in the order of their names. */
    public static Listing<SchoolRow> list(Collection<School> schools, Collection<Educator> people,
            LocalDate day) {
        var staff = staff(people, day);
        var byName = Comparator.comparing((School s) -> s.getName() == null ? "" : s.getName(),
                Collator.getInstance());
        var rows = schools.stream().sorted(byName).map(s -> new SchoolRow(s, staff.getOrDefault(s, 0)))
                .toList();
        return new Listing<>("schools", columns(), rows);
    }

    private static Map<School, Integer> staff(Collection<Educator> people, LocalDate day) {
        var staff = new HashMap<School, Integer>();
        people.forEach(person -> Employments.on(person, day).stream().map(Employment::getSchool).distinct()
                .forEach(school -> staff.merge(school, 1, Integer::sum)));
        return staff;
    }
}
