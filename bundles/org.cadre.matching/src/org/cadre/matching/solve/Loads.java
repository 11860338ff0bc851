/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.core.match.MatchContext;
import org.cadre.core.program.Mentorships;
import org.cadre.matching.people.Caseloads;
import org.cadre.matching.people.People;
import org.cadre.matching.proposal.MentorLoad;
import org.cadre.model.Educator;

/** What the mentors carry before the run and can carry at most. Touches no element once it is made. */
final class Loads {

    private final List<Educator> mentors;
    private final double[] limits;
    private final double[] minimums;
    private final double[] carried;
    private final int[] counts;
    private final double[] menteeLoads;
    private final int[] free;

    /** Takes the figures from the elements; runs on the thread that owns them. */
    Loads(MatchInput input) {
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
            if (mentor != People.ABSENT) {
                carried[mentor] += pair.getLoad();
                counts[mentor]++;
            }
        });
    }

    /** What each mentor can still take, and what the mentees to be placed weigh. */
    Caseload caseload() {
        double[] rooms = IntStream.range(0, limits.length).mapToDouble(m -> limits[m] - carried[m]).toArray();
        return new Caseload(rooms, menteeLoads);
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
