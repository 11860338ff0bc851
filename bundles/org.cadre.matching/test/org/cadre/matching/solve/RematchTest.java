/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;

import org.cadre.core.match.MatchContext;
import org.cadre.matching.people.Caseloads;
import org.cadre.matching.policy.CaseloadTerms;
import org.cadre.matching.solve.RematchPeople.Barred;
import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares re-matches of small random worlds with trying everything. */
class RematchTest {

    private static final int NOBODY = -1;
    private static final int WORLDS = 40;

    /** What is the best for one number of people without a mentor. */
    private record Best(int moves, long score) {
    }

    private World world;
    private RematchPeople people;
    private final List<Mentorship> movable = new ArrayList<>();
    private final List<Educator> rows = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void noFewerMovesPlaceAsMany(boolean even) throws CoreException {
        int chains = 0;
        for (int seed = 1; seed <= WORLDS; seed++) {
            make(seed, even);
            var rematch = new Rematcher(World.TERMS).prepare(people, world.policy).run(null);
            var best = tryAll();
            int least = rematch.best().waiting();
            for (int waiting = 0; waiting < least; waiting++) {
                assertEquals(Integer.MAX_VALUE, best[waiting].moves, "seed " + seed);
            }
            for (var option : rematch.options()) {
                assertTrue(option.proven(), "seed " + seed);
                assertEquals(best[option.waiting()].moves, option.moves(), "seed " + seed + " " + option);
                assertEquals(best[option.waiting()].score, score(option), "seed " + seed + " " + option);
                assertNoneBetter(best, option, seed);
            }
            assertEquals(0, rematch.options().getFirst().moves(), "nobody has to move, seed " + seed);
            chains += rematch.best().moves() > 0 ? 1 : 0;
        }
        assertTrue(chains >= 5, "worlds in which somebody moves: " + chains);
    }

    /** Placing Xi takes one move, placing Yu two more: what is offered are all three. */
    @Test
    void eachOptionPlacesMoreWithMoreMoves() throws CoreException {
        world = new World();
        var names = List.of("A", "B", "C", "D", "E");
        names.forEach(name -> world.mentor(name, 1));
        var allowed = Map.of("Xi", "A", "Yu", "B", "Pa", "AD", "Qi", "BC", "Re", "CE");
        var barred = new ArrayList<Barred>();
        for (var mentee : List.of("Xi", "Yu", "Pa", "Qi", "Re")) {
            var person = world.mentee(mentee);
            world.mentors.stream().filter(mentor -> !allowed.get(mentee).contains(mentor.getGivenName()))
                    .forEach(mentor -> barred.add(new Barred(mentor, person)));
        }
        for (int i = 0; i < 3; i++) {
            movable.add(world.pair(world.mentors.get(i), world.mentees.get(2 + i), MentorshipStatus.ACTIVE));
        }
        people = new RematchPeople(world.program, World.DAY, world.mentors, world.mentees.subList(0, 2),
                movable, List.of(), world.mentorships, barred);
        var rematch = new Rematcher(World.TERMS).prepare(people, world.policy).run(null);
        assertEquals(List.of("0/2", "1/1", "3/0"), rematch.options().stream()
                .map(option -> option.moves() + "/" + option.waiting()).toList());
        assertEquals(List.of(1, 1, 3), List.of(1, 2, 9).stream()
                .map(most -> rematch.within(OptionalInt.of(most)).moves()).toList());
        assertEquals(rematch.best(), rematch.within(OptionalInt.empty()));
    }

    /** With no more moves than that, nothing leaves fewer people without a mentor. */
    private static void assertNoneBetter(Best[] best, Rematch.Option option, int seed) {
        for (int waiting = 0; waiting < option.waiting(); waiting++) {
            assertTrue(best[waiting].moves > option.moves(), "seed " + seed + " " + option);
        }
    }

    private static long score(Rematch.Option option) {
        return option.placed().stream().mapToLong(Rematch.Place::score).sum()
                + option.moved().stream().mapToLong(Rematch.Place::score).sum();
    }

    private void make(int seed, boolean even) {
        var random = new Random(seed);
        world = RandomWorld.of(seed, 5, 7);
        world.mentorships.clear();
        world.mentors.forEach(mentor -> mentor.getMentorProfile()
                .setCaseloadLimit(1 + random.nextInt(4) / 3));
        if (!even) {
            world.mentees.forEach(mentee -> mentee.getMenteeProfile().setLoad(random.nextInt(3) / 2.0 + 0.5));
        }
        world.policy = world.policy.withCaseloads(CaseloadTerms.PRESET.withMost(random.nextInt(3)));
        movable.clear();
        rows.clear();
        var scoring = world.scoring();
        double[] room = world.mentors.stream().mapToDouble(Caseloads::limit).toArray();
        for (int mentee = 0; mentee < 4; mentee++) {
            int mentor = random.nextInt(world.mentors.size());
            double load = Caseloads.load(world.mentees.get(mentee));
            if (scoring.score(mentor, mentee) >= 0 && load <= room[mentor]) {
                room[mentor] -= load;
                var pair = world.pair(world.mentors.get(mentor), world.mentees.get(mentee),
                        MentorshipStatus.ACTIVE);
                pair.setLoad(load);
                movable.add(pair);
            }
        }
        var wanting = world.mentees.stream().filter(mentee -> movable.stream()
                .noneMatch(pair -> pair.getMentee() == mentee)).limit(3).toList();
        rows.addAll(wanting);
        movable.forEach(pair -> rows.add(pair.getMentee()));
        var barred = new ArrayList<Barred>();
        rows.forEach(mentee -> world.mentors.stream().filter(mentor -> random.nextInt(10) < 6)
                .forEach(mentor -> barred.add(new Barred(mentor, mentee))));
        people = new RematchPeople(world.program, World.DAY, world.mentors, wanting, movable, List.of(),
                world.mentorships, barred);
    }

    /** The fewest moves, and the best scores with so few, for each number of people without a mentor. */
    private Best[] tryAll() {
        var best = new Best[rows.size() + 1];
        Arrays.fill(best, new Best(Integer.MAX_VALUE, Long.MIN_VALUE));
        var scoring = new Scoring(World.TERMS, world.policy,
                new MatchContext(World.DAY, world.mentors, rows, world.mentorships));
        tryRow(0, new int[rows.size()], scoring, best);
        return best;
    }

    private void tryRow(int row, int[] mentorOf, Scoring scoring, Best[] best) {
        if (row == rows.size()) {
            judge(mentorOf, scoring, best);
            return;
        }
        for (int mentor = NOBODY; mentor < world.mentors.size(); mentor++) {
            if (mentor == NOBODY || kept(row) == mentor
                    || !isBarred(mentor, row) && scoring.score(mentor, row) >= 0) {
                mentorOf[row] = mentor;
                tryRow(row + 1, mentorOf, scoring, best);
            }
        }
    }

    private boolean isBarred(int mentor, int row) {
        return people.barred().contains(new Barred(world.mentors.get(mentor), rows.get(row)));
    }

    private int kept(int row) {
        int pair = row - people.wanting().size();
        return pair < 0 ? NOBODY : world.mentors.indexOf(movable.get(pair).getMentor());
    }

    private void judge(int[] mentorOf, Scoring scoring, Best[] best) {
        if (!fits(mentorOf)) {
            return;
        }
        int moves = 0;
        int waiting = 0;
        long score = 0;
        for (int row = 0; row < mentorOf.length; row++) {
            moves += kept(row) != NOBODY && kept(row) != mentorOf[row] ? 1 : 0;
            waiting += mentorOf[row] == NOBODY ? 1 : 0;
            score += mentorOf[row] == NOBODY ? 0 : scoring.rating(mentorOf[row], row);
        }
        var known = best[waiting];
        if (moves < known.moves || moves == known.moves && score > known.score) {
            best[waiting] = new Best(moves, score);
        }
    }

    private boolean fits(int[] mentorOf) {
        for (int mentor = 0; mentor < world.mentors.size(); mentor++) {
            double load = 0;
            double own = 0;
            int count = 0;
            int ownCount = 0;
            for (int row = 0; row < mentorOf.length; row++) {
                double weight = Caseloads.load(rows.get(row));
                load += mentorOf[row] == mentor ? weight : 0;
                count += mentorOf[row] == mentor ? 1 : 0;
                own += kept(row) == mentor ? weight : 0;
                ownCount += kept(row) == mentor ? 1 : 0;
            }
            int most = world.policy.caseloads().hasMost() ? world.policy.caseloads().most() : 99;
            if (load > Math.max(own, Caseloads.limit(world.mentors.get(mentor))) + 1e-9
                    || count > Math.max(most, ownCount)) {
                return false;
            }
        }
        return true;
    }
}
