/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.core.match.MatchContext;
import org.cadre.core.people.Employments;
import org.cadre.core.program.Mentorships;
import org.cadre.core.program.Trials;
import org.cadre.matching.people.Caseloads;
import org.cadre.matching.people.People;
import org.cadre.matching.policy.CaseloadTerms;
import org.cadre.matching.proposal.MentorLoad;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;

/** What the mentors carry before the run and can carry at most. Touches no element once it is made. */
final class Loads {

    private final List<Educator> mentors;
    private final double[] limits;
    private final double[] minimums;
    private final double[] carried;
    private final int[] counts;
    private final double[] menteeLoads;
    private final int[] free;
    private final CaseloadTerms terms;

    /** Takes the figures from the elements, all pairs counted; runs on the thread that owns them. */
    Loads(MatchInput input) {
        this(input, CaseloadTerms.PRESET);
    }

    /** Takes the figures from the elements; runs on the thread that owns them. */
    Loads(MatchInput input, CaseloadTerms terms) {
        this.terms = terms;
        mentors = input.context().mentors().subList(0, input.openMentors());
        free = input.free();
        limits = mentors.stream().mapToDouble(Caseloads::limit).toArray();
        minimums = mentors.stream().mapToDouble(Caseloads::minimum).toArray();
        menteeLoads = Arrays.stream(free).mapToObj(input.context().mentees()::get)
                .mapToDouble(Caseloads::load).toArray();
        carried = new double[mentors.size()];
        counts = new int[mentors.size()];
        countCommitted(input.context());
    }

    private void countCommitted(MatchContext context) {
        var places = new People(mentors);
        Mentorships.committed(context.mentorships(), context.day()).forEach(pair -> {
            int mentor = places.place(pair.getMentor());
            if (mentor != People.ABSENT && counts(pair, context.day())) {
                carried[mentor] += pair.getLoad();
                counts[mentor]++;
            }
        });
    }

    private boolean counts(Mentorship pair, LocalDate day) {
        boolean leave = pair.getStatus() == MentorshipStatus.PAUSED
                || Employments.isOnLeave(pair.getMentee(), day);
        return (terms.countLeave() || !leave) && (terms.countTrial() || !Trials.isOn(pair, day));
    }

    /** What each mentor can still take, and what the mentees to be placed weigh. */
    Caseload caseload() {
        double[] rooms = IntStream.range(0, limits.length).mapToDouble(m -> limits[m] - carried[m]).toArray();
        int[] most = mostPlaces();
        boolean even = isEven() && free.length > 0;
        // With mentees who weigh the same, the contract's number is nothing but another limit.
        for (int mentor = 0; even && mentor < rooms.length; mentor++) {
            rooms[mentor] = Math.min(rooms[mentor], menteeLoads[0] * most[mentor]);
        }
        return new Caseload(rooms, menteeLoads);
    }

    /** How many more mentees the contract allows each mentor, whatever they weigh. */
    int[] mostPlaces() {
        return Arrays.stream(counts).map(count -> terms.hasMost() ? Math.max(0, terms.most() - count)
                : Integer.MAX_VALUE).toArray();
    }

    /** Whether all mentees to be placed weigh the same. */
    boolean isEven() {
        return Arrays.stream(menteeLoads).allMatch(load -> load == menteeLoads[0]);
    }

    /** The share of her limit that each mentor carries with so much more. */
    double[] shares(double[] taken) {
        return IntStream.range(0, limits.length).mapToDouble(m -> carried[m] + taken[m] <= 0 ? 0
                : (carried[m] + taken[m]) / Math.max(limits[m], Double.MIN_NORMAL)).toArray();
    }

    /** How many mentors have room and carry nobody with so much more. */
    int idle(double[] taken) {
        return (int) IntStream.range(0, limits.length)
                .filter(m -> limits[m] > 0 && carried[m] + taken[m] <= 0).count();
    }

    double minimum(int mentor) {
        return minimums[mentor];
    }

    double carried(int mentor) {
        return carried[mentor];
    }

    /** What each mentor lacks to the smallest caseload; 0 or less if nothing. */
    double[] missing() {
        return IntStream.range(0, limits.length).mapToDouble(m -> minimums[m] - carried[m]).toArray();
    }

    /** The steps of a surcharge for further mentees. */
    SeatSteps steps(int price, double load) {
        return new SeatSteps(price, limits, carried, load);
    }

    /** What each mentor carries after the placement. */
    List<MentorLoad> after(Placement placement) {
        double[] taken = caseload().taken(placement.mentorOf());
        int[] added = new int[limits.length];
        Arrays.stream(placement.mentorOf()).filter(mentor -> mentor != Placement.NOBODY)
                .forEach(mentor -> added[mentor]++);
        return IntStream.range(0, limits.length).mapToObj(m -> new MentorLoad(mentors.get(m), limits[m],
                minimums[m], carried[m] + taken[m], counts[m] + added[m], placement.prices()[m])).toList();
    }
}
