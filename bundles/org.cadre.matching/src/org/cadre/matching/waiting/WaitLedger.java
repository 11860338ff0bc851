/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.waiting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.cadre.core.CadreException;
import org.cadre.core.people.Intervals;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.MatchingPackage.Literals;
import org.cadre.matching.model.ProposedPair;
import org.cadre.matching.model.Waiting;
import org.cadre.matching.model.WaitingKind;
import org.cadre.matching.policy.WaitingTerms;
import org.cadre.model.CadrePackage;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.cadre.model.SchoolCalendar;

/**
 * Who was left over by earlier matches of a program, and for how long. Of the matches of one day the last one
 * counts. Whoever had a mentor since begins anew when that ends; who was left over for being on leave did not
 * wait.
 */
public final class WaitLedger {

    /** Nobody waited. */
    public static final WaitLedger NONE = new WaitLedger(Map.of(), WaitingTerms.NONE);

    private static final Query<MatchRun> RUNS = Query.all(Literals.MATCH_RUN, MatchRun.class);
    private static final Query<SchoolCalendar> CALENDARS =
            Query.all(CadrePackage.Literals.SCHOOL_CALENDAR, SchoolCalendar.class);

    private final Map<Educator, Waited> waited;
    private final WaitingTerms terms;

    private WaitLedger(Map<Educator, Waited> waited, WaitingTerms terms) {
        this.waited = waited;
        this.terms = terms;
    }

    /**
     * Reads it from the runs that were taken over before a day.
     *
     * @param day runs on that day and later don't count, so that matching again gives the same
     */
    public static WaitLedger of(UnitOfWork work, Program program, LocalDate day, WaitingTerms terms)
            throws CadreException {
        if (!terms.counts()) {
            return NONE;
        }
        var zone = DistrictZone.of(work);
        var runs = new TreeMap<LocalDate, MatchRun>();
        work.load(RUNS.where(Literals.MATCH_RUN__PROGRAM, program)).stream()
                .filter(run -> run.getAt() != null).sorted(Comparator.comparing(MatchRun::getAt))
                .forEach(run -> runs.put(run.getAt().atZone(zone).toLocalDate(), run));
        var before = runs.headMap(day);
        if (before.isEmpty()) {
            return NONE;
        }
        var own = work.load(Roots.MENTORSHIPS.where(CadrePackage.Literals.MENTORSHIP__PROGRAM, program));
        return of(before, own, new SchoolDays(work.load(CALENDARS)), day, terms);
    }

    /**
     * Reads it as the match knew it whose proposals are on the table; as of the day if there is none. So what
     * is decided or asked about that match goes by the priorities with which it was made.
     */
    public static WaitLedger ofMatch(UnitOfWork work, Program program, LocalDate day, WaitingTerms terms)
            throws CadreException {
        if (!terms.counts()) {
            return NONE;
        }
        var current = work.load(RUNS.where(Literals.MATCH_RUN__PROGRAM, program)
                .where(Literals.MATCH_RUN__CURRENT, true)).stream().map(MatchRun::getAt)
                .filter(Objects::nonNull).findFirst();
        var zone = DistrictZone.of(work);
        return of(work, program, current.map(at -> at.atZone(zone).toLocalDate()).orElse(day), terms);
    }

    /** Of what is known already. */
    public static WaitLedger of(Collection<Waited> known, WaitingTerms terms) {
        var waited = new HashMap<Educator, Waited>();
        known.forEach(one -> waited.put(one.mentee(), one));
        return new WaitLedger(waited, terms);
    }

    /** The first day and the number of rounds, as long as they are counted. */
    private record Wait(LocalDate since, int rounds) {
    }

    private static WaitLedger of(Map<LocalDate, MatchRun> runs, List<Mentorship> own, SchoolDays days,
            LocalDate day, WaitingTerms terms) {
        var ended = ended(own);
        var waits = new HashMap<Educator, Wait>();
        runs.forEach((date, run) -> {
            run.getPairs().stream().filter(ProposedPair::isHeld)
                    .forEach(pair -> waits.remove(pair.getMentee()));
            run.getWaiting().stream().filter(one -> counts(one, date, ended))
                    .forEach(one -> waits.merge(one.getMentee(), new Wait(date, 1),
                            (before, now) -> new Wait(before.since, before.rounds + 1)));
        });
        var waited = new HashMap<Educator, Waited>();
        waits.forEach((mentee, wait) -> {
            int count = days.between(wait.since, day, mentee);
            waited.put(mentee, new Waited(mentee, wait.since, wait.rounds, count,
                    terms.priority(wait.rounds, count)));
        });
        return new WaitLedger(waited, terms);
    }

    private static boolean counts(Waiting waiting, LocalDate date, Map<Educator, LocalDate> ended) {
        var mentee = waiting.getMentee();
        return mentee != null && waiting.getKind() != WaitingKind.ON_LEAVE
                && !date.isBefore(ended.getOrDefault(mentee, LocalDate.MIN));
    }

    /** When the last of the pairs that each mentee really had ended. */
    private static Map<Educator, LocalDate> ended(Collection<Mentorship> own) {
        var ended = new HashMap<Educator, LocalDate>();
        own.stream().filter(pair -> pair.getMentee() != null && wasAnnounced(pair))
                .forEach(pair -> ended.merge(pair.getMentee(), Intervals.end(pair),
                        (one, other) -> one.isAfter(other) ? one : other));
        return ended;
    }

    private static boolean wasAnnounced(Mentorship pair) {
        return pair.getChanges().stream().anyMatch(change -> change.getAfter() == MentorshipStatus.PUBLISHED
                || change.getAfter() == MentorshipStatus.ACTIVE);
    }

    /** How long somebody waited; empty if she was never left over. */
    public Optional<Waited> of(Educator mentee) {
        return Optional.ofNullable(waited.get(mentee));
    }

    /** What it costs more to leave each of these over, by their places in the list. */
    public int[] costs(List<Educator> mentees, int[] places) {
        return Arrays.stream(places).map(place -> of(mentees.get(place))
                .map(one -> terms.cost(one.rounds(), one.days())).orElse(0)).toArray();
    }
}
