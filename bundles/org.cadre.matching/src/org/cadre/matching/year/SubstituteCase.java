/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/**
 * An absence in numbers: who needs somebody, who could stand in and how well.
 *
 * @param absence the absence
 * @param needs the mentees who need somebody
 * @param mentors who is there all the time
 * @param points by mentor and mentee, from 0 to 10,000, or {@link SubstituteSearch#REFUSED}
 * @param rooms what each mentor can take
 * @param places how many each mentor can take
 * @param canceled whether to stop
 */
record SubstituteCase(Absence absence, List<StandIn> needs, List<Educator> mentors, int[][] points,
        double[] rooms, int[] places, BooleanSupplier canceled) {

    private static final double TOLERANCE = 1e-9;

    /** The best choice; with wishes the best that keeps them, beside the one without. */
    SubstitutePlan plan(Wishes wishes) throws CadreException {
        var best = plan(points, Optional.empty());
        return wishes.isEmpty() ? best : plan(wanted(wishes), Optional.of(best));
    }

    /** For who is wanted by somebody nobody else is allowed. */
    private int[][] wanted(Wishes wishes) throws CadreException {
        int[][] wanted = Arrays.stream(points).map(int[]::clone).toArray(int[][]::new);
        for (int mentee = 0; mentee < needs.size(); mentee++) {
            var wish = wishes.of(needs.get(mentee).pair().getMentee());
            if (wish.isPresent()) {
                int only = mentors.indexOf(wish.get());
                requireAllowed(only, mentee, wish.get());
                for (int mentor = 0; mentor < wanted.length; mentor++) {
                    wanted[mentor][mentee] = mentor == only ? points[mentor][mentee]
                            : SubstituteSearch.REFUSED;
                }
            }
        }
        return wanted;
    }

    private void requireAllowed(int mentor, int mentee, Educator wish) throws CadreException {
        if (mentor < 0 || points[mentor][mentee] == SubstituteSearch.REFUSED) {
            throw CadreException.input(NLS.bind(mentor < 0 ? Messages.Substitute_wishNotThere
                    : Messages.Substitute_wishRefused, new Object[] { PersonName.show(wish),
                        PersonName.show(needs.get(mentee).pair().getMentee()), needs.get(mentee).start(),
                        needs.get(mentee).end() }));
        }
    }

    private SubstitutePlan plan(int[][] allowed, Optional<SubstitutePlan> best) {
        double[] loads = needs.stream().mapToDouble(need -> need.pair().getLoad()).toArray();
        var found = new SubstituteSearch(allowed, rooms, places, loads, canceled).find();
        var standIns = new ArrayList<StandIn>();
        for (int mentee = 0; mentee < needs.size(); mentee++) {
            int mentor = found.mentorOf()[mentee];
            boolean nobody = mentor == SubstituteSearch.NOBODY;
            standIns.add(needs.get(mentee).with(nobody ? null : mentors.get(mentor),
                    nobody ? 0 : points[mentor][mentee], count(allowed, mentee), possible(mentee)));
        }
        return new SubstitutePlan(absence, standIns, found.proven(), best);
    }

    private static int count(int[][] allowed, int mentee) {
        return (int) Arrays.stream(allowed).filter(of -> of[mentee] != SubstituteSearch.REFUSED).count();
    }

    /** Who could stand in for one mentee alone, the best first. */
    private List<StandIn.Possible> possible(int mentee) {
        double load = needs.get(mentee).pair().getLoad();
        return IntStream.range(0, mentors.size()).filter(mentor -> points[mentor][mentee]
                != SubstituteSearch.REFUSED && places[mentor] > 0 && rooms[mentor] + TOLERANCE >= load)
                .mapToObj(mentor -> new StandIn.Possible(mentors.get(mentor), points[mentor][mentee]))
                .sorted(Comparator.comparingInt(one -> -one.score())).toList();
    }
}
