/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.waiting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.people.Intervals;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
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
        var rounds = new WaitHistory(work, program).before(day);
        if (rounds.isEmpty()) {
            return NONE;
        }
        var own = work.load(Roots.MENTORSHIPS.where(CadrePackage.Literals.MENTORSHIP__PROGRAM, program));
        return of(waits(rounds, ended(own)), work.load(Roots.EDUCATORS),
                new SchoolDays(work.load(CALENDARS)), day, terms);
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
        var current = new WaitHistory(work, program).current();
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

    /** How long mentees waited, by identity; whoever had a mentor since begins anew. */
    private static Map<String, Wait> waits(List<WaitHistory.Round> rounds, Map<String, LocalDate> ended) {
        var waits = new HashMap<String, Wait>();
        for (var round : rounds) {
            round.held().forEach(waits::remove);
            round.left().stream()
                    .filter(mentee -> !round.date().isBefore(ended.getOrDefault(mentee, LocalDate.MIN)))
                    .forEach(mentee -> waits.merge(mentee, new Wait(round.date(), 1),
                            (before, now) -> new Wait(before.since, before.rounds + 1)));
        }
        return waits;
    }

    private static WaitLedger of(Map<String, Wait> waits, List<Educator> people, SchoolDays days,
            LocalDate day, WaitingTerms terms) {
        var waited = new HashMap<Educator, Waited>();
        people.stream().filter(person -> waits.containsKey(person.getUuid())).forEach(mentee -> {
            var wait = waits.get(mentee.getUuid());
            int count = days.between(wait.since, day, mentee);
            waited.put(mentee, new Waited(mentee, wait.since, wait.rounds, count,
                    terms.priority(wait.rounds, count)));
        });
        return new WaitLedger(waited, terms);
    }

    /** When the last of the pairs that each mentee really had ended. */
    private static Map<String, LocalDate> ended(Collection<Mentorship> own) {
        var ended = new HashMap<String, LocalDate>();
        own.stream().filter(pair -> pair.getMentee() != null && wasAnnounced(pair))
                .forEach(pair -> ended.merge(pair.getMentee().getUuid(), Intervals.end(pair),
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
