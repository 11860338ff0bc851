/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.testing;

import static org.cadre.matching.testing.World.DAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;

/** Adds to a made-up world what later rules and criteria look at: licenses, goals, answers, prices. */
public final class MoreData {

    private static final List<String> LICENSES = List.of("Math 6-12", "ESOL", "Special education",
            "Library; ESOL", "Elementary K-6");
    private static final List<String> GOALS = List.of("Become an instructional coach", "Lead a department",
            "Better feedback", "Rigor");
    private static final List<String> TITLES = List.of("Instructional Coach", "Department Head", "Teacher");

    private final Random random;

    private MoreData(long seed) {
        random = new Random(seed);
    }

    /** Adds it; the same seed adds the same. */
    public static World to(World world, long seed) {
        new MoreData(seed).fill(world);
        return world;
    }

    private void fill(World world) {
        world.mentors.forEach(this::fill);
        world.mentees.forEach(this::fill);
        for (var mentor : world.mentors) {
            var profile = mentor.getMentorProfile();
            if (profile.isExternal() && random.nextBoolean()) {
                profile.setHourlyCost(BigDecimal.valueOf(random.nextInt(300)));
            }
            for (int i = random.nextInt(8); i > 0; i--) {
                answer(world.pair(mentor, one(world.mentees), MentorshipStatus.ENDED));
            }
        }
        world.mentees.stream().filter(mentee -> random.nextBoolean())
                .forEach(mentee -> mentee.getMenteeProfile().getGoals().add(one(GOALS)));
    }

    private void fill(Educator person) {
        for (var work : person.getEmployments()) {
            work.setLicense(random.nextInt(3) == 0 ? null : one(LICENSES));
            work.setTitle(one(TITLES));
            if (random.nextInt(6) == 0) {
                work.setRole(EducatorRole.SPECIALIST);
            }
        }
    }

    private void answer(Mentorship pair) {
        pair.setEnd(DAY.minusDays(1 + random.nextInt(900)));
        var answer = CadreFactory.eINSTANCE.createCheckIn();
        answer.setEducator(pair.getMentee());
        answer.setRating(1 + random.nextInt(5));
        answer.setOn(pair.getEnd());
        pair.getCheckIns().add(answer);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
