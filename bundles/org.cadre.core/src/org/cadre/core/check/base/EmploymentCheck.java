/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.check.base;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.check.Check;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.core.listing.ElementName;
import org.cadre.core.people.Employments;
import org.cadre.core.people.Intervals;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Decimals;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/**
 * Employments name a school, have a possible share of a position, and do not overlap where school and role
 * are the same; a person may well have two roles at one school.
 */
@Component
@SuppressWarnings("nls")
public class EmploymentCheck implements Check {

    private static final double MOST_IN_TOTAL = 1.2;
    private static final double TOLERANCE = 1e-9;

    @Override
    public List<Finding> run(UnitOfWork work, LocalDate today) throws CadreException {
        return work.load(Roots.EDUCATORS).stream().flatMap(person -> check(person, today).stream()).toList();
    }

    private static List<Finding> check(Educator person, LocalDate today) {
        var findings = new ArrayList<Finding>();
        var employments = person.getEmployments();
        for (int i = 0; i < employments.size(); i++) {
            var one = employments.get(i);
            alone(one, findings);
            employments.subList(i + 1, employments.size()).stream().filter(other -> collide(one, other))
                    .map(other -> overlap(one, other)).forEach(findings::add);
        }
        total(person, today).ifPresent(findings::add);
        return findings;
    }

    private static void alone(Employment work, List<Finding> findings) {
        if (work.getSchool() == null) {
            findings.add(Finding.of(Severity.ERROR, work, "employment.school",
                    NLS.bind(Messages.Check_employmentSchool, ElementName.of(work))));
        }
        if (!(work.getFte() >= 0 && work.getFte() <= 1)) {
            findings.add(Finding.of(Severity.ERROR, work, "employment.fte",
                    NLS.bind(Messages.Check_employmentFte, ElementName.of(work),
                            Decimals.text(work.getFte()))));
        }
    }

    private static boolean collide(Employment one, Employment other) {
        return one.getSchool() != null && one.getSchool() == other.getSchool()
                && one.getRole() == other.getRole()
                && Intervals.overlaps(one, other);
    }

    private static Finding overlap(Employment one, Employment other) {
        var text = NLS.bind(Messages.Check_employmentOverlap, new Object[] { ElementName.of(one),
                one.getRole().getLiteral(), ElementName.of(one.getSchool()) });
        return Finding.of(Severity.ERROR, other, "employment.overlap", text);
    }

    /** The greatest total is reached on the first day of some employment, or today. */
    private static Optional<Finding> total(Educator person, LocalDate today) {
        return Stream.concat(Stream.of(today), person.getEmployments().stream().map(Intervals::start))
                .filter(day -> !day.isBefore(today))
                .filter(day -> Employments.fteOn(person, day) > MOST_IN_TOTAL + TOLERANCE)
                .min(LocalDate::compareTo).map(day -> total(person, Employments.fteOn(person, day), day));
    }

    private static Finding total(Educator person, double fte, LocalDate day) {
        var numbers = new Object[] { ElementName.of(person), Decimals.text(fte), day, MOST_IN_TOTAL };
        return Finding.of(Severity.WARNING, person, "person.fte",
                NLS.bind(Messages.Check_personFte, numbers));
    }
}
