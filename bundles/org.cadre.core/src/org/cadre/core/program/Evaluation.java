/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.program;

import java.util.stream.Stream;

import org.cadre.core.people.Intervals;
import org.cadre.model.Dated;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.School;

/** Who evaluates whom. Whoever evaluates a person never mentors her. */
public final class Evaluation {

    private Evaluation() {
    }

    /** Whether one is named as the other's evaluator at any time in that interval. */
    public static boolean isEvaluator(Educator evaluator, Educator person, Dated during) {
        return during(person, during).anyMatch(work -> work.getEvaluator() == evaluator);
    }

    /** Whether one evaluates staff of a school where the other works, both at any time in that interval. */
    public static boolean isSupervisor(Educator supervisor, Educator person, Dated during) {
        return during(supervisor, during).filter(Employment::isEvaluates).anyMatch(
                post -> during(person, during).anyMatch(work -> isAt(work, post.getSchool())
                        && Intervals.overlaps(post, work)));
    }

    private static boolean isAt(Employment work, School school) {
        return school != null && work.getSchool() == school;
    }

    private static Stream<Employment> during(Educator person, Dated interval) {
        return person.getEmployments().stream().filter(work -> Intervals.overlaps(work, interval));
    }
}
