/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cadre.core.match.MatchContext;
import org.cadre.matching.people.Caseloads;
import org.cadre.matching.people.People;
import org.cadre.matching.people.PeopleOrder;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.Terms;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;

/**
 * The people of a re-match in numbers: first the rows of those who want a mentor, then those of the movable
 * pairs. Touches no element once it is made.
 *
 * @param mentors the mentors, by number
 * @param mentees the mentees, by row
 * @param wanting how many rows want a mentor
 * @param kept the present mentor of each row, or {@link Placement#NOBODY}
 * @param barred for each row the mentors who must not be hers
 * @param caseload room beside what stays as it is; never less than who is there already
 * @param most how many mentees of these rows each mentor may get, whatever they weigh
 * @param scoring rates mentors and rows
 */
record RematchFigures(List<Educator> mentors, List<Educator> mentees, int wanting, int[] kept, int[][] barred,
        Caseload caseload, int[] most, Scoring scoring) {

    /** Takes the numbers from the elements; runs on the thread that owns them. */
    static RematchFigures of(RematchPeople people, Policy policy, Terms terms) {
        var mentors = people.mentors().stream().distinct().sorted(PeopleOrder.STABLE).toList();
        var mentees = Stream.concat(people.wanting().stream(),
                people.movable().stream().map(Mentorship::getMentee)).toList();
        var context = new MatchContext(people.day(), mentors, mentees, people.known());
        var numbers = new People(mentors);
        int[] kept = new int[mentees.size()];
        Arrays.fill(kept, Placement.NOBODY);
        double[] loads = mentees.stream().mapToDouble(Caseloads::load).toArray();
        int first = people.wanting().size();
        for (int i = 0; i < people.movable().size(); i++) {
            kept[first + i] = numbers.place(people.movable().get(i).getMentor());
            loads[first + i] = people.movable().get(i).getLoad();
        }
        var room = room(people, context, policy, kept, loads);
        return new RematchFigures(mentors, mentees, first, kept, barred(people, mentees, numbers),
                new Caseload(room.rooms, loads), room.most, new Scoring(terms, policy, context));
    }

    private record Room(double[] rooms, int[] most) {
    }

    /** Whoever carries too much already needn't give anybody away, but gets nobody. */
    private static Room room(RematchPeople people, MatchContext context, Policy policy, int[] kept,
            double[] loads) {
        var rest = new MatchContext(context.day(), context.mentors(), context.mentees(), people.fixed());
        var input = new MatchInput(people.program(), rest, context.mentors().size(), List.of(),
                IntStream.range(0, kept.length).toArray(), new int[0]);
        var held = new Loads(input, policy.caseloads());
        double[] rooms = held.caseload().rooms();
        int[] most = held.mostPlaces();
        double[] own = new double[rooms.length];
        int[] count = new int[rooms.length];
        for (int row = 0; row < kept.length; row++) {
            if (kept[row] != Placement.NOBODY) {
                own[kept[row]] += loads[row];
                count[kept[row]]++;
            }
        }
        Arrays.setAll(rooms, mentor -> Math.max(rooms[mentor], own[mentor]));
        Arrays.setAll(most, mentor -> Math.max(most[mentor], count[mentor]));
        return new Room(rooms, most);
    }

    private static int[][] barred(RematchPeople people, List<Educator> mentees, People numbers) {
        return mentees.stream().map(mentee -> people.barred().stream()
                .filter(pair -> pair.mentee() == mentee).mapToInt(pair -> numbers.place(pair.mentor()))
                .toArray()).toArray(int[][]::new);
    }

    /** The points of a pair, or {@link Scoring#REFUSED}; a present pair is never refused. */
    int points(int row, int mentor) {
        if (kept[row] == mentor) {
            return scoring.rating(mentor, row);
        }
        return IntStream.of(barred[row]).anyMatch(other -> other == mentor) ? Scoring.REFUSED
                : scoring.score(mentor, row);
    }
}
