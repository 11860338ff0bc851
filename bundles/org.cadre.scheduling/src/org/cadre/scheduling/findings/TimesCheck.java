/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.findings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.check.Check;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.core.listing.ElementName;
import org.cadre.core.people.Intervals;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.AcademicSession;
import org.cadre.model.AcademicSessionKind;
import org.cadre.model.Cohort;
import org.cadre.model.CohortFormat;
import org.cadre.model.Element;
import org.cadre.scheduling.model.Commitment;
import org.cadre.scheduling.model.ContractHours;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SubstitutePool;
import org.cadre.scheduling.model.Timetable;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/**
 * Times begin before they end, cohorts fit their terms, and somebody can stand in where classes are left.
 */
@Component
@SuppressWarnings("nls")
public class TimesCheck implements Check {

    private static final Set<AcademicSessionKind> TERMS = EnumSet.of(AcademicSessionKind.SEMESTER,
            AcademicSessionKind.TERM);

    @Override
    public List<Finding> run(UnitOfWork work, LocalDate today) throws CadreException {
        var findings = new ArrayList<Finding>();
        work.load(Query.all(Literals.COMMITMENT, Commitment.class)).stream()
                .filter(one -> isBroken(one.getStartsAt(), one.getEndsAt()))
                .forEach(one -> findings.add(error(one, "commitment.time", Messages.Times_commitment,
                        ElementName.of(one.getEducator()), one.getStartsAt(), one.getEndsAt())));
        work.load(Query.all(Literals.CONTRACT_HOURS, ContractHours.class)).stream()
                .filter(one -> isBroken(one.getStartTime(), one.getEndTime()))
                .forEach(one -> findings.add(error(one, "hours.time", Messages.Times_hours,
                        ElementName.of(one.getEducator() == null ? one.getSchool() : one.getEducator()),
                        one.getStartTime(), one.getEndTime())));
        substitutes(work).ifPresent(findings::add);
        var sessions = work.load(Roots.ACADEMIC_SESSIONS);
        work.load(Roots.PROGRAMS).stream().flatMap(program -> program.getCohorts().stream())
                .flatMap(cohort -> term(cohort, sessions).stream()).forEach(findings::add);
        return findings;
    }

    private static <T extends Comparable<? super T>> boolean isBroken(T start, T end) {
        return start == null || end == null || start.compareTo(end) >= 0;
    }

    private static Finding error(Element element, String rule, String text, Object... values) {
        return Finding.of(Severity.ERROR, element, rule, NLS.bind(text, values));
    }

    /** Only where timetables are known do plans count who stands in. */
    private static Optional<Finding> substitutes(UnitOfWork work) throws CadreException {
        boolean anybody = work.load(Query.all(Literals.SUBSTITUTE_POOL, SubstitutePool.class)).stream()
                .anyMatch(pool -> pool.getMorning() + pool.getAfternoon() + pool.getOfficeCovers() > 0);
        return anybody || work.load(Query.all(Literals.TIMETABLE, Timetable.class)).isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(Severity.INFO, null, "substitutes.none", Messages.Substitutes_none));
    }

    private static Optional<Finding> term(Cohort cohort, Collection<AcademicSession> sessions) {
        if (cohort.getStart() == null || cohort.getEnd() == null || !cohort.getStart()
                .isBefore(cohort.getEnd())) {
            return Optional.empty();
        }
        var year = sessions.stream().filter(one -> one.getKind() == AcademicSessionKind.SCHOOL_YEAR)
                .filter(one -> Intervals.covers(one, cohort.getStart())).findFirst();
        if (year.isPresent() && cohort.getEnd().isAfter(Intervals.end(year.get()))) {
            return Optional.of(finding(Severity.WARNING, cohort, "cohort.afterYear",
                    Messages.Cohort_afterYear,
                    year.get()));
        }
        if (cohort.getFormat() != CohortFormat.MICRO_MENTORING && cohort.getProgram() != null
                && cohort.getEnd().equals(cohort.getProgram().getEnd())) {
            return Optional.empty(); // as long as the program, which is meant
        }
        return longest(cohort, sessions).filter(term -> days(cohort.getStart(), cohort.getEnd())
                > days(term.getStart(), term.getEnd()))
                .map(term -> finding(Severity.INFO, cohort, "cohort.longerThanTerm", Messages.Cohort_longer,
                term));
    }

    /** The longest of the terms in which the cohort takes place. */
    private static Optional<AcademicSession> longest(Cohort cohort, Collection<AcademicSession> sessions) {
        return sessions.stream().filter(one -> TERMS.contains(one.getKind()))
                .filter(one -> one.getStart() != null && one.getEnd() != null)
                .filter(one -> Intervals.overlaps(one, cohort))
                .max(Comparator.comparing(one -> days(one.getStart(), one.getEnd())));
    }

    private static long days(LocalDate from, LocalDate before) {
        return ChronoUnit.DAYS.between(from, before);
    }

    private static Finding finding(Severity severity, Cohort cohort, String rule, String text,
            AcademicSession term) {
        var values = Stream.of(ElementName.of(cohort), cohort.getStart(), cohort.getEnd().minusDays(1),
                ElementName.of(term), Intervals.end(term).minusDays(1)).toArray();
        return Finding.of(severity, cohort, rule, NLS.bind(text, values));
    }
}
