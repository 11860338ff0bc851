/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.cadre.matching.policy.Policy;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.Profile;
import org.cadre.model.School;

/**
 * A made-up state: districts of 100 mentors with their schools and mentees, a few consultants who work
 * anywhere, subjects and languages of very unequal frequency. The same seed gives the same state.
 */
public final class StateWorld {

    private static final int DISTRICT = 100;
    private static final int SCHOOLS = 12;
    private static final int CONSULTANTS = 200;
    private static final List<String> SUBJECTS = List.of("English", "Math", "Science", "Elementary",
            "History", "Special education", "Art", "Music", "Spanish", "Physics", "Chemistry", "Computing");
    private static final List<String> LANGUAGES = List.of("en", "es", "vi", "ar", "fr", "zh");
    private static final List<String> STYLES = List.of("Inquiry", "Direct", "Project", "Workshop");

    private final Random random;
    private final World world = new World();
    private final List<List<School>> districts = new ArrayList<>();

    private StateWorld(long seed, Policy policy) {
        random = new Random(seed);
        world.policy = policy;
    }

    /**
     * A state with so many people.
     *
     * @param places of the mentors for each mentee, on average
     */
    public static World of(long seed, int mentors, int mentees, double places) {
        var state = new StateWorld(seed, World.POLICIES.preset());
        int count = Math.max(1, mentors / DISTRICT);
        for (int i = 0; i < count; i++) {
            state.districts.add(state.district(i));
        }
        for (int i = 0; i < mentors; i++) {
            state.mentor(i, i % count, mentees * places / mentors);
        }
        for (int i = 0; i < mentees; i++) {
            state.person(state.world.mentee("Mentee " + i), i % count);
        }
        return state.world;
    }

    private List<School> district(int number) {
        var district = CadreFactory.eINSTANCE.createDistrict();
        district.setUuid("district " + number);
        var schools = new ArrayList<School>();
        for (int i = 0; i < SCHOOLS; i++) {
            var school = world.school("School " + number + "." + i,
                    30 + number % 20 / 4.0 + random.nextDouble() / 4,
                    -97 + number / 20 / 4.0 + random.nextDouble() / 4);
            school.setDistrict(district);
            schools.add(school);
        }
        return schools;
    }

    private void mentor(int number, int district, double mean) {
        var mentor = world.mentor("Mentor " + number, Math.max(1, Math.round(mean + random.nextInt(5) - 2)));
        mentor.getMentorProfile().setExternal(random.nextInt(CONSULTANTS) == 0);
        person(mentor, district);
        fill(mentor.getMentorProfile());
    }

    private void person(Educator person, int district) {
        var schools = districts.get(district);
        var work = world.work(person, schools.get(random.nextInt(SCHOOLS)), skewed(SUBJECTS));
        work.getGrades().add(String.format("%02d", 1 + random.nextInt(12)));
        person.getLanguages().add("en");
        var other = skewed(LANGUAGES);
        if (!"en".equals(other)) {
            person.getLanguages().add(other);
        }
        person.setTeachingSince(World.DAY.minusYears(random.nextInt(25)));
        if (person.getMenteeProfile() != null) {
            fill(person.getMenteeProfile());
        }
    }

    private void fill(Profile profile) {
        profile.getStyles().add(STYLES.get(random.nextInt(STYLES.size())));
    }

    /** The first are much more frequent than the last. */
    private String skewed(List<String> values) {
        double share = random.nextDouble();
        return values.get((int) (values.size() * share * share));
    }
}
