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
import org.cadre.core.people.Intervals;
import org.cadre.core.program.Evaluation;
import org.cadre.core.program.MentorshipService;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.model.Dated;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.StatusReason;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A mentorship that is not over is complete, joins two people who work in the district all along, and its
 * mentor does not evaluate the mentee.
 */
@Component
@SuppressWarnings("nls")
public class MentorshipCheck implements Check {

    private final MentorshipService service;

    /** Offers to end mentorships with that service. */
    @Activate
    public MentorshipCheck(@Reference MentorshipService service) {
        this.service = service;
    }

    @Override
    public List<Finding> run(UnitOfWork work, LocalDate today) throws CadreException {
        return work.load(Roots.MENTORSHIPS).stream().filter(m -> m.getStatus() != MentorshipStatus.ENDED)
                .filter(m -> !Intervals.isOver(m, today)).flatMap(m -> check(m, today).stream()).toList();
    }

    private List<Finding> check(Mentorship pair, LocalDate today) {
        if (pair.getProgram() == null || pair.getMentor() == null || pair.getMentee() == null) {
            return List.of(finding(pair, "mentorship.incomplete", Messages.Check_pairIncomplete));
        }
        if (pair.getMentor() == pair.getMentee()) {
            return List.of(finding(pair, "mentorship.self", Messages.Check_pairSelf));
        }
        var findings = new ArrayList<Finding>();
        evaluation(pair).ifPresent(findings::add);
        Stream.of(pair.getMentor(), pair.getMentee()).filter(person -> !isEmployed(person, pair, today))
                .map(person -> unemployed(pair, person, today)).forEach(findings::add);
        return findings;
    }

    private static Optional<Finding> evaluation(Mentorship pair) {
        if (Evaluation.isEvaluator(pair.getMentor(), pair.getMentee(), pair)) {
            return Optional.of(sourced(pair, "mentorship.evaluator", Messages.Check_pairEvaluator));
        }
        return Evaluation.isSupervisor(pair.getMentor(), pair.getMentee(), pair)
                ? Optional.of(sourced(pair, "mentorship.supervisor", Messages.Check_pairSupervisor))
                : Optional.empty();
    }

    private static boolean isEmployed(Educator person, Mentorship pair, LocalDate today) {
        var external = person.getMentorProfile() != null && person.getMentorProfile().isExternal();
        return external || Intervals.covered(known(pair, today), person.getEmployments());
    }

    /** The days on which both must be employed for sure: an absent start or end means today at least. */
    private static Dated known(Mentorship pair, LocalDate today) {
        var interval = CadreFactory.eINSTANCE.createLeave();
        interval.setStart(pair.getStart() == null ? today : pair.getStart());
        var latest = interval.getStart().isAfter(today) ? interval.getStart() : today;
        interval.setEnd(pair.getEnd() == null ? latest.plusDays(1) : pair.getEnd());
        return interval;
    }

    private Finding unemployed(Mentorship pair, Educator person, LocalDate today) {
        var finding = Finding.of(Severity.ERROR, pair, "mentorship.employment",
                NLS.bind(Messages.Check_pairEmployment, ElementName.of(pair), ElementName.of(person)));
        return service.canStep(pair, MentorshipStatus.ENDED, StatusReason.DEPARTED)
                ? finding.withFix(Messages.Check_pairEmploymentFix,
                        () -> service.end(pair, StatusReason.DEPARTED, today))
                : finding;
    }

    private static Finding finding(Mentorship pair, String rule, String message) {
        return Finding.of(Severity.ERROR, pair, rule, NLS.bind(message, ElementName.of(pair)));
    }

    private static Finding sourced(Mentorship pair, String rule, String message) {
        var finding = finding(pair, rule, message);
        return new Finding(finding.severity(), finding.subject(), rule, finding.text(),
                Messages.Check_evaluationSource, Optional.empty());
    }
}
