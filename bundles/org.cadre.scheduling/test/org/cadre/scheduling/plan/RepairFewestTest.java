/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Roots;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.model.Session;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.model.Commitment;
import org.cadre.scheduling.series.DueSessions;
import org.junit.jupiter.api.Test;

/**
 * Small districts in which one room is nearly always taken: every repair is compared with all ways to place
 * the sessions, tried one by one in words of their own.
 */
class RepairFewestTest {

    private static final int WORLDS = 300;
    private static final int PERIODS = 2;

    @Test
    void noOtherRepairMovesFewer() throws CadreException {
        int proven = 0;
        int pushes = 0;
        int repairs = 0;
        int possible = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            var town = new Town(seed);
            var mended = town.mend();
            if (mended.isPresent()) {
                repairs++;
                var least = town.least();
                var plan = mended.get();
                pushes += plan.mending().others();
                if (least < Town.IMPOSSIBLE) {
                    possible++;
                    proven += plan.mending().fewest() ? 1 : 0;
                    assertEquals(0, plan.unplaced().size(), "seed " + seed);
                    assertEquals(least, plan.mending().others(), "seed " + seed);
                } else {
                    assertTrue(!plan.unplaced().isEmpty(), "seed " + seed);
                }
            }
        }
        assertTrue(repairs > 200 && possible > 150 && pushes > 20,
                repairs + " repairs, " + possible + ", " + pushes);
        assertTrue(proven >= 0.95 * possible, proven + " proven of " + possible);
    }

    /** One school with one room, a few days, and as many sessions as nearly fill it. */
    private static final class Town {
        private static final int IMPOSSIBLE = 1_000;

        private final SchoolWorld world = new SchoolWorld();
        private final SplittableRandom random;
        private final List<Educator> people = new ArrayList<>();
        private final int days;
        private EditSession edit;
        private List<Session> sessions = List.of();
        private Session moved;
        private LocalDateTime there;
        private Educator ill;
        private LocalDateTime illOn;

        Town(int seed) {
            random = new SplittableRandom(seed);
            days = 2 + random.nextInt(2);
            var school = world.school("Lincoln");
            world.bells(school, "Regular", PERIODS);
            world.calendar(school, SchoolWorld.MONDAY, 1).getDays()
                    .removeIf(day -> !day.getDate().isBefore(SchoolWorld.MONDAY.plusDays(days)));
            world.room(school, "Library");
            var cohort = world.cohort("Fall", SchoolWorld.MONDAY, 1, CohortFormat.MICRO_MENTORING);
            for (int i = 0; i < 6; i++) {
                people.add(world.person("P" + i, school));
            }
            for (int i = 0; i < 2 * days - random.nextInt(2); i++) {
                int mentor = random.nextInt(3);
                world.pair(people.get(mentor), people.get(3 + (i + random.nextInt(2)) % 3), cohort);
            }
            world.series("Review", cohort, 50, 1);
            for (int i = 0; i < 2; i++) {
                var busy = SchoolWorld.TIMES.createCommitment();
                busy.setEducator(people.get(random.nextInt(6)));
                busy.setStartsAt(slot(random.nextInt(days * PERIODS)));
                busy.setEndsAt(busy.getStartsAt().plusMinutes(50));
                world.roots.add(busy);
            }
        }

        private static LocalDateTime slot(int number) {
            return SchoolWorld.MONDAY.plusDays(number / PERIODS).atTime(8 + number % PERIODS, 0);
        }

        /** Plans, lets something happen, and mends; empty if nothing could. */
        Optional<SchedulePlan> mend() throws CadreException {
            edit = new EditSession(world.open());
            Plans.WRITER.accept(edit, Plans.plan(edit.work(), SchoolWorld.MONDAY, 1));
            sessions = edit.work().load(Roots.SESSIONS);
            if (sessions.isEmpty()) {
                return Optional.empty();
            }
            var one = sessions.get(random.nextInt(sessions.size()));
            if (random.nextBoolean()) {
                moved = one;
                there = slot(random.nextInt(days * PERIODS));
                if (there.equals(one.getPlannedStart()) || !free(one, there)) {
                    return Optional.empty();
                }
                return Optional.of(Plans.checked(Plans.SCHEDULER.prepare(edit.work(),
                        new PlanRequest(Plans.scope(SchoolWorld.MONDAY, 1), Overlay.NONE, Map.of(one, there),
                                true)).run(null)));
            }
            ill = DueSessions.people(one).getFirst();
            illOn = one.getPlannedStart();
            return Optional.of(Plans.repair(edit.work(), SchoolWorld.MONDAY, 1, new Overlay(
                    List.of(new Overlay.Ill(ill, illOn.toLocalDate())), List.of(), List.of())));
        }

        private boolean free(Session session, LocalDateTime at) {
            var who = DueSessions.people(session);
            boolean away = ill != null && who.contains(ill) && at.toLocalDate().equals(illOn.toLocalDate());
            return !away && world.roots.stream()
                    .filter(Commitment.class::isInstance)
                    .map(Commitment.class::cast)
                    .noneMatch(busy -> busy.getStartsAt().equals(at) && who.stream().anyMatch(
                            person -> person.getStaffId().equals(busy.getEducator().getStaffId())));
        }

        /** The fewest others that must move for all to have a place. */
        int least() {
            return least(0, new ArrayList<>());
        }

        private int least(int number, List<Integer> taken) {
            if (number == sessions.size()) {
                return 0;
            }
            var session = sessions.get(number);
            int best = IMPOSSIBLE;
            for (int at = 0; at < days * PERIODS; at++) {
                boolean wanted = session != moved || slot(at).equals(there);
                if (wanted && !taken.contains(at) && free(session, slot(at))) {
                    boolean stays = slot(at).equals(session.getPlannedStart());
                    boolean hit = session == moved || !free(session, session.getPlannedStart());
                    taken.add(at);
                    best = Math.min(best, least(number + 1, taken) + (stays || hit ? 0 : 1));
                    taken.removeLast();
                }
            }
            return best;
        }
    }
}
