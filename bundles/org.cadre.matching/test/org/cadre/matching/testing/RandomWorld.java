/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.testing;

import static org.cadre.matching.testing.World.DAY;

import java.time.LocalTime;
import java.util.List;
import java.util.Random;

import org.cadre.model.CadreFactory;
import org.cadre.model.Communication;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Profile;
import org.cadre.model.StatusReason;

/** Makes up worlds with everything that matching looks at; the same seed gives the same world. */
public final class RandomWorld {

    private static final List<String> SUBJECTS = List.of("Math", "Science", "English", "Art", "History",
            "Music");
    private static final List<String> LANGUAGES = List.of("en", "es", "vi", "ar");
    private static final List<String> NEEDS = List.of("Feedback", "Assessment", "Families", "Routines",
            "Rigor");

    private final Random random;
    private final World world = new World();

    private RandomWorld(long seed) {
        random = new Random(seed);
    }

    /** A world with so many people. */
    public static World of(long seed, int mentors, int mentees) {
        var making = new RandomWorld(seed);
        making.schools(2 + mentors / 5);
        making.people(mentors, mentees);
        making.links();
        return making.world;
    }

    private void schools(int count) {
        var elsewhere = CadreFactory.eINSTANCE.createDistrict();
        for (int i = 0; i < count; i++) {
            var school = world.school("S" + i);
            if (chance(0.9)) {
                school.setLatitude(30 + random.nextDouble() / 2);
                school.setLongitude(-97 - random.nextDouble() / 2);
            }
            if (chance(0.1)) {
                school.setDistrict(elsewhere);
            }
        }
    }

    private void people(int mentors, int mentees) {
        for (int i = 0; i < mentors; i++) {
            var mentor = world.mentor("M" + i, random.nextInt(4));
            fill(mentor, mentor.getMentorProfile());
            some(NEEDS, 0.5).forEach(mentor.getMentorProfile().getCompetencies()::add);
            mentor.getMentorProfile().setExternal(chance(0.1));
        }
        for (int i = 0; i < mentees; i++) {
            var mentee = world.mentee("E" + i);
            fill(mentee, mentee.getMenteeProfile());
            some(NEEDS, 0.3).forEach(mentee.getMenteeProfile().getNeeds()::add);
            if (chance(0.15)) {
                mentee.getMenteeProfile().getMentoringLanguages().add(one(LANGUAGES));
            }
        }
    }

    private void fill(Educator person, Profile profile) {
        var work = world.work(person, one(world.schools), one(SUBJECTS));
        work.getGrades().add(String.format("%02d", 1 + random.nextInt(12)));
        work.setRole(chance(0.05) ? EducatorRole.PRINCIPAL : EducatorRole.TEACHER);
        work.setEvaluates(chance(0.05));
        some(LANGUAGES, 0.4).forEach(person.getLanguages()::add);
        person.setTeachingSince(chance(0.8) ? DAY.minusYears(random.nextInt(20)) : null);
        some(List.of("Inquiry", "Direct", "Project"), 0.4).forEach(profile.getStyles()::add);
        some(Communication.VALUES, 0.5).forEach(profile.getCommunication()::add);
        free(person);
        if (chance(0.05)) {
            world.leave(person, chance(0.5) ? DAY.plusDays(9) : null);
        }
    }

    private void free(Educator person) {
        for (int i = random.nextInt(3); i > 0; i--) {
            var time = CadreFactory.eINSTANCE.createAvailability();
            time.setDayOfWeek(1 + random.nextInt(5));
            time.setStartTime(LocalTime.of(8 + random.nextInt(6), 0));
            time.setEndTime(time.getStartTime().plusMinutes(45));
            time.setRotation(chance(0.2) ? "A" : null);
            person.getAvailability().add(time);
        }
    }

    private void links() {
        for (var mentee : world.mentees) {
            if (world.mentors.isEmpty()) {
                return;
            }
            if (chance(0.1)) {
                mentee.getMenteeProfile().getAvoid().add(one(world.mentors));
            }
            if (chance(0.2)) {
                mentee.getMenteeProfile().getPreferred().add(one(world.mentors));
            }
            if (chance(0.2)) {
                mentee.getEmployments().get(0).setEvaluator(one(world.mentors));
            }
            if (chance(0.2)) {
                past(one(world.mentors), mentee);
            }
        }
    }

    private void past(Educator mentor, Educator mentee) {
        var status = one(MentorshipStatus.VALUES);
        var pair = world.pair(mentor, mentee, status);
        pair.setLocked(status == MentorshipStatus.PROPOSED && chance(0.5));
        if (status == MentorshipStatus.ENDED) {
            var change = CadreFactory.eINSTANCE.createStatusChange();
            change.setAfter(status);
            change.setReason(one(StatusReason.VALUES));
            pair.getChanges().add(change);
        }
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> List<T> some(List<T> list, double probability) {
        return list.stream().filter(element -> chance(probability)).toList();
    }
}
