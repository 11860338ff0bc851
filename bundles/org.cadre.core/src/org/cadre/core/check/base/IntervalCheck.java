/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.check.base;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.check.Check;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.core.listing.ElementName;
import org.cadre.core.people.Intervals;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Availability;
import org.cadre.model.Dated;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Every interval starts before it ends. */
@Component
@SuppressWarnings("nls")
public class IntervalCheck implements Check {

    private static final int DAYS_OF_WEEK = 7;

    @Override
    public List<Finding> run(UnitOfWork work, LocalDate today) throws CadreException {
        var findings = new ArrayList<Finding>();
        all(work).filter(IntervalCheck::isBroken).map(IntervalCheck::order).forEach(findings::add);
        work.load(Roots.EDUCATORS).stream().flatMap(e -> e.getAvailability().stream())
                .filter(IntervalCheck::isImpossible).map(IntervalCheck::time).forEach(findings::add);
        return findings;
    }

    private static Stream<Dated> all(UnitOfWork work) throws CadreException {
        return Stream.of(work.load(Roots.SCHOOLS).stream(), work.load(Roots.ACADEMIC_SESSIONS).stream(),
                work.load(Roots.EDUCATORS).stream().flatMap(IntervalCheck::within),
                work.load(Roots.PROGRAMS).stream().flatMap(IntervalCheck::within),
                work.load(Roots.MENTORSHIPS).stream().map(Dated.class::cast)).flatMap(s -> s);
    }

    private static Stream<Dated> within(Educator person) {
        return Stream.of(person.getEmployments(), person.getLeaves(), person.getAvailability())
                .flatMap(List::stream);
    }

    private static Stream<Dated> within(Program program) {
        return Stream.concat(Stream.of(program),
                Stream.of(program.getParticipations(), program.getCohorts()).flatMap(List::stream));
    }

    /** What was withdrawn before it began is over on its first day, and so empty; nothing else may be. */
    private static boolean isBroken(Dated interval) {
        var neverBegan = interval instanceof Mentorship pair && pair.getStatus() == MentorshipStatus.ENDED
                && Intervals.start(pair).equals(Intervals.end(pair));
        return Intervals.isEmpty(interval) && !neverBegan;
    }

    private static Finding order(Dated interval) {
        var values = new Object[] { ElementName.of(interval), Kinds.of(interval), interval.getStart(),
            interval.getEnd() };
        return Finding.of(Severity.ERROR, interval, "interval.order",
                NLS.bind(Messages.Check_intervalOrder, values));
    }

    private static boolean isImpossible(Availability time) {
        return time.getDayOfWeek() < 1 || time.getDayOfWeek() > DAYS_OF_WEEK
                || time.getStartTime() == null || time.getEndTime() == null
                || !time.getStartTime().isBefore(time.getEndTime());
    }

    private static Finding time(Availability time) {
        return Finding.of(Severity.ERROR, time, "availability.time",
                NLS.bind(Messages.Check_availabilityTime, ElementName.of(time)));
    }
}
