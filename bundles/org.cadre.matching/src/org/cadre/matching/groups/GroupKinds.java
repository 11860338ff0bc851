/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.cadre.core.people.Employments;
import org.cadre.core.people.Experience;
import org.cadre.model.Educator;
import org.cadre.model.School;

/** What groups are balanced by: the schools of people and how long they have taught. */
final class GroupKinds {

    /** Years from which on somebody counts as settled, and as experienced. */
    private static final int[] BANDS = { 2, 5 };

    private GroupKinds() {
    }

    /** For school and experience, the kind of each person; negative where unknown. */
    static int[][] of(List<Educator> people, LocalDate day) {
        return new int[][] { numbers(people, person -> school(person, day)),
            numbers(people, person -> band(person, day)) };
    }

    /** Where somebody works; null where unknown. */
    static School school(Educator person, LocalDate day) {
        return Employments.schoolOn(person, day).orElse(null);
    }

    /** 0 for somebody new, 1 for somebody settled, 2 for somebody experienced; null where unknown. */
    static Integer band(Educator person, LocalDate day) {
        var years = Experience.years(person, day);
        return years.isEmpty() ? null
                : (int) IntStream.of(BANDS).filter(band -> years.getAsInt() >= band).count();
    }

    private static int[] numbers(List<Educator> people, Function<Educator, ?> kind) {
        var found = people.stream().<Object> map(kind).toList();
        var known = found.stream().filter(Objects::nonNull).distinct().toList();
        return found.stream().mapToInt(known::indexOf).toArray();
    }
}
