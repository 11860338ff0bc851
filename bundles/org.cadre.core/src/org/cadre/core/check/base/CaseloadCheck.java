/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.check.base;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.check.Check;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.core.listing.ElementName;
import org.cadre.core.people.Intervals;
import org.cadre.core.program.Mentorships;
import org.cadre.core.program.Substitutions;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Decimals;
import org.cadre.model.Educator;
import org.cadre.model.MentorProfile;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** No mentor carries more than her limit, and no mentee has two mentors at once in one program. */
@Component
@SuppressWarnings("nls")
public class CaseloadCheck implements Check {

    private static final double TOLERANCE = 1e-9;

    private record Place(Program program, Educator mentee) {
    }

    @Override
    public List<Finding> run(UnitOfWork work, LocalDate today) throws CadreException {
        var committed = Mentorships.committed(work.load(Roots.MENTORSHIPS), today);
        var findings = new ArrayList<Finding>();
        grouped(committed, Mentorship::getMentor).forEach((mentor, pairs) ->
                overload(mentor, pairs, today).ifPresent(findings::add));
        grouped(committed, m -> new Place(m.getProgram(), m.getMentee())).values()
                .forEach(pairs -> doubled(pairs).ifPresent(findings::add));
        work.load(Roots.EDUCATORS).stream().flatMap(e -> limits(e).stream()).forEach(findings::add);
        return findings;
    }

    private static <K> Map<K, List<Mentorship>> grouped(List<Mentorship> pairs, Function<Mentorship, K> by) {
        return pairs.stream().filter(m -> m.getMentor() != null && m.getMentee() != null)
                .collect(Collectors.groupingBy(by));
    }

    /** The greatest load is reached today or on the first day of some mentorship. */
    private static Optional<Finding> overload(Educator mentor, List<Mentorship> pairs, LocalDate today) {
        var limit = mentor.getMentorProfile() == null ? 1 : mentor.getMentorProfile().getCaseloadLimit();
        return Stream.concat(Stream.of(today), pairs.stream().map(Intervals::start))
                .filter(day -> !day.isBefore(today)).filter(day -> load(pairs, day) > limit + TOLERANCE)
                .min(LocalDate::compareTo).map(day -> overload(mentor, load(pairs, day), day, limit));
    }

    private static Finding overload(Educator mentor, double load, LocalDate day, double limit) {
        var numbers = new Object[] { ElementName.of(mentor), Decimals.text(load), day, Decimals.text(limit) };
        return Finding.of(Severity.ERROR, mentor, "mentor.caseload",
                NLS.bind(Messages.Check_caseload, numbers));
    }

    private static double load(List<Mentorship> pairs, LocalDate day) {
        return Mentorships.load(pairs.stream().filter(m -> Intervals.covers(m, day)).toList());
    }

    private static Optional<Finding> doubled(List<Mentorship> pairs) {
        return IntStream.range(0, pairs.size()).boxed()
                .flatMap(i -> pairs.subList(i + 1, pairs.size()).stream()
                .filter(later -> Intervals.overlaps(pairs.get(i), later))
                .filter(later -> !Substitutions.areOne(pairs.get(i), later))
                .map(later -> doubled(pairs.get(i), later))).findFirst();
    }

    private static Finding doubled(Mentorship one, Mentorship other) {
        return Finding.of(Severity.ERROR, other, "mentorship.double",
                NLS.bind(Messages.Check_pairDouble, new Object[] { ElementName.of(other.getMentee()),
                    ElementName.of(other.getProgram()), ElementName.of(one), ElementName.of(other) }));
    }

    private static List<Finding> limits(Educator person) {
        var findings = new ArrayList<Finding>();
        var mentor = person.getMentorProfile();
        if (mentor != null && !isPossible(mentor)) {
            var numbers = new Object[] { ElementName.of(person), Decimals.text(mentor.getCaseloadMinimum()),
                Decimals.text(mentor.getCaseloadLimit()) };
            findings.add(Finding.of(Severity.ERROR, person, "mentor.limits",
                    NLS.bind(Messages.Check_caseloadLimits, numbers)));
        }
        var mentee = person.getMenteeProfile();
        if (mentee != null && !(mentee.getLoad() >= 0)) {
            findings.add(Finding.of(Severity.ERROR, person, "mentee.load",
                    NLS.bind(Messages.Check_menteeLoad, ElementName.of(person),
                            Decimals.text(mentee.getLoad()))));
        }
        return findings;
    }

    private static boolean isPossible(MentorProfile mentor) {
        return mentor.getCaseloadMinimum() >= 0 && mentor.getCaseloadMinimum() <= mentor.getCaseloadLimit();
    }
}
