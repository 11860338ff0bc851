/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.waitlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.people.Intervals;
import org.cadre.core.program.Exclusion;
import org.cadre.core.program.PoolMember;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.people.PeopleOrder;
import org.cadre.matching.policy.WaitingTerms;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.text.WaitTexts;
import org.cadre.matching.waiting.WaitLedger;
import org.cadre.matching.waiting.Waited;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Program;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Says who waits for a mentor, in the order of priority in a match from tomorrow on. Between equals days
 * waited decide, then who signed up earlier; whoever is alike in that, too, shares a position.
 */
@Component(service = WaitLists.class)
public class WaitLists {

    private final MatchRuns runs;

    /** Reads reasons with that service. */
    @Activate
    public WaitLists(@Reference MatchRuns runs) {
        this.runs = runs;
    }

    /** Somebody about to get a position. */
    private record Candidate(Educator mentee, Optional<Waited> waited, Instant signedUp) {

        static final Comparator<Candidate> FAIR = Comparator.<Candidate>comparingInt(
                one -> -one.waited.map(Waited::priority).orElse(0))
                .thenComparingInt(one -> -one.waited.map(Waited::days).orElse(0))
                .thenComparing(one -> one.waited.map(Waited::since).orElse(LocalDate.MAX))
                .thenComparing(Candidate::signedUp);
    }

    /**
     * The waiting list of a program; who is on leave comes last.
     *
     * @param terms what waiting counts
     */
    @SuppressWarnings("nls")
    public List<WaitPlace> of(UnitOfWork work, Program program, WaitingTerms terms, LocalDate today)
            throws CadreException {
        var pools = ProgramPools.of(work, program, today);
        var matched = work.load(Roots.MENTORSHIPS.where(Literals.MENTORSHIP__PROGRAM, program)).stream()
                .filter(pair -> pair.getStatus() != MentorshipStatus.ENDED && !Intervals.isOver(pair, today))
                .map(Mentorship::getMentee).collect(Collectors.toSet());
        var ledger = WaitLedger.of(work, program, today.plusDays(1), counting(terms));
        var reasons = reasons(runs.current(work, program));
        var signedUp = signedUp(program);
        var waiting = pools.mentees().stream().map(PoolMember::educator).distinct()
                .filter(mentee -> !matched.contains(mentee)).sorted(PeopleOrder.STABLE)
                .map(mentee -> new Candidate(mentee, priced(ledger.of(mentee), terms),
                        signedUp.getOrDefault(mentee, Instant.MAX))).sorted(Candidate.FAIR).toList();
        var away = pools.exclusions().stream().filter(one -> one.role() == ParticipantRole.MENTEE
                && one.reason() == Exclusion.Reason.ON_LEAVE).map(Exclusion::educator).distinct()
                .filter(mentee -> !matched.contains(mentee)).sorted(PeopleOrder.STABLE);
        return Stream.concat(places(waiting, reasons).stream(), away.map(mentee -> new WaitPlace(0, mentee,
                priced(ledger.of(mentee), terms), reasons.getOrDefault(mentee, "")))).toList();
    }

    /** Also where waiting gives no priority, the list says how long people have waited. */
    private static WaitingTerms counting(WaitingTerms terms) {
        return terms.counts() ? terms : WaitingTerms.PRESET;
    }

    private static Optional<Waited> priced(Optional<Waited> waited, WaitingTerms terms) {
        return waited.map(one -> new Waited(one.mentee(), one.since(), one.rounds(), one.days(),
                terms.priority(one.rounds(), one.days())));
    }

    @SuppressWarnings("nls")
    private static List<WaitPlace> places(List<Candidate> waiting, Map<Educator, String> reasons) {
        var places = new ArrayList<WaitPlace>();
        for (int i = 0; i < waiting.size(); i++) {
            boolean alike = i > 0 && Candidate.FAIR.compare(waiting.get(i - 1), waiting.get(i)) == 0;
            int position = alike ? places.getLast().position() : i + 1;
            places.add(new WaitPlace(position, waiting.get(i).mentee, waiting.get(i).waited,
                    reasons.getOrDefault(waiting.get(i).mentee, "")));
        }
        return places;
    }

    /** Why the match on the table left mentees over, as sentences. */
    private Map<Educator, String> reasons(Optional<MatchRun> run) {
        var reasons = new HashMap<Educator, String>();
        run.ifPresent(one -> one.getWaiting().forEach(waiting ->
                reasons.putIfAbsent(waiting.getMentee(), WaitTexts.why(runs.reason(waiting)))));
        return reasons;
    }

    private static Map<Educator, Instant> signedUp(Program program) {
        var signedUp = new HashMap<Educator, Instant>();
        program.getParticipations().stream().filter(one -> one.getSignedUpAt() != null)
                .forEach(one -> signedUp.merge(one.getEducator(), one.getSignedUpAt(),
                        (first, other) -> first.isBefore(other) ? first : other));
        return signedUp;
    }
}
