/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.cadre.core.CadreException;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.School;

/**
 * A large district for benchmarks: people with one employment and languages each, the same ones every
 * time.
 */
final class ManyPeople {

    static final CommitNote NOTE = CommitNote.of("edit", "benchmark", false);

    private final int people;
    private final Random random = new Random(1);

    ManyPeople(int people) {
        this.people = people;
    }

    void fill(ProgramStore store) throws CadreException {
        try (var work = store.begin()) {
            var schools = new ArrayList<School>();
            for (int i = 0; i < Math.max(1, people / 60); i++) {
                var school = CadreFactory.eINSTANCE.createSchool();
                school.setName("School " + i);
                schools.add(school);
                work.add(school);
            }
            for (int i = 0; i < people; i++) {
                work.add(educator(i, schools.get(i % schools.size())));
            }
            work.commit(NOTE, null);
        }
    }

    private Educator educator(int number, School school) {
        var educator = CadreFactory.eINSTANCE.createEducator();
        educator.setStaffId("S" + number);
        educator.setSourcedId(UUID.nameUUIDFromBytes(new byte[] {(byte) number}).toString());
        educator.setGivenName("Given" + random.nextInt(2000));
        educator.setFamilyName("Family" + random.nextInt(9000));
        educator.setEmail("person" + number + "@example.org");
        educator.setTeachingSince(LocalDate.of(1985, 8, 1).plusDays(random.nextInt(14_000)));
        educator.getLanguages().addAll(random.nextInt(4) == 0 ? List.of("en", "es") : List.of("en"));
        var employment = CadreFactory.eINSTANCE.createEmployment();
        employment.setSchool(school);
        employment.setStart(LocalDate.of(2015, 8, 1).plusDays(random.nextInt(4000)));
        employment.setRole(EducatorRole.TEACHER);
        employment.setTitle("Teacher");
        employment.getSubjects().add("Mathematics");
        employment.getGrades().addAll(List.of("06", "07"));
        educator.getEmployments().add(employment);
        return educator;
    }
}
