/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.store.Values;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.Employment;
import org.cadre.model.School;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Single values are read without the records to which they belong, and are what loading them would give. */
@OnBothEngines
class ValuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final Query<Employment> EMPLOYMENTS = Query.all(Literals.EMPLOYMENT, Employment.class);
    private static final List<EStructuralFeature> FEATURES = List.of(Literals.DATED__START,
            Literals.EMPLOYMENT__SCHOOL, Literals.EMPLOYMENT__ROLE, Literals.EMPLOYMENT__PRIMARY);

    @TempDir
    Path folder;
    @Parameter
    Place place;
    private TemporaryStore database;

    @BeforeEach
    void create() throws Exception {
        database = new TemporaryStore(folder, place);
        try (var work = database.store().begin()) {
            var school = CadreFactory.eINSTANCE.createSchool();
            school.setName("North");
            work.add(school);
            for (int i = 0; i < 5; i++) {
                work.add(person(i, school));
            }
            work.commit(TemporaryStore.note("people"), null);
        }
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    /** Somebody with as many places of work as her number says. */
    private static Educator person(int number, School school) {
        var person = People.educator("Given", number % 2 == 0 ? "Even" : "Odd");
        for (int i = 0; i < number; i++) {
            var employment = CadreFactory.eINSTANCE.createEmployment();
            employment.setStart(i == 3 ? null : DAY.plusDays(i));
            employment.setSchool(i == 1 ? null : school);
            employment.setRole(i == 2 ? EducatorRole.COACH : EducatorRole.TEACHER);
            employment.setPrimary(i == 0);
            person.getEmployments().add(employment);
        }
        return person;
    }

    private static List<String> sorted(Collection<Values> values) {
        return values.stream().map(Values::toString).sorted().toList();
    }

    private List<String> loaded(Query<?> roots, Query<?> of, List<EStructuralFeature> features)
            throws Exception {
        try (var work = database.store().begin()) {
            return sorted(Values.of(work.load(roots), of, features));
        }
    }

    private static int inMemory(UnitOfWork work) {
        var all = new ArrayList<>();
        ((ResourceSet) work.contents()).getAllContents().forEachRemaining(all::add);
        return (int) all.stream().filter(Educator.class::isInstance).count();
    }

    @Test
    void areWhatLoadingGives() throws Exception {
        var odd = Roots.EDUCATORS.where(Literals.EDUCATOR__FAMILY_NAME, "Odd");
        var teachers = EMPLOYMENTS.where(Literals.EMPLOYMENT__ROLE, EducatorRole.TEACHER);
        try (var work = database.store().begin()) {
            var all = sorted(work.values(Roots.EDUCATORS, EMPLOYMENTS, FEATURES));
            var some = sorted(work.values(odd, teachers, FEATURES));
            var own = sorted(work.values(odd, Roots.EDUCATORS, List.of(Literals.EDUCATOR__TEACHING_SINCE)));
            assertEquals(0, inMemory(work), "nobody was loaded");
            assertEquals(10, all.size());
            assertEquals(3, some.size());
            assertEquals(2, own.size());
            assertEquals(loaded(Roots.EDUCATORS, EMPLOYMENTS, FEATURES), all);
            assertEquals(loaded(odd, teachers, FEATURES), some);
            assertEquals(loaded(odd, Roots.EDUCATORS, List.of(Literals.EDUCATOR__TEACHING_SINCE)), own);
        }
    }

    @Test
    void seeWhatIsChangedAndNotSaved() throws Exception {
        try (var work = database.store().begin()) {
            var odd = Roots.EDUCATORS.where(Literals.EDUCATOR__FAMILY_NAME, "Odd");
            var people = work.load(odd);
            people.getFirst().setFamilyName("Even");
            work.remove(people.getLast());
            var added = person(4, null);
            added.setFamilyName("Odd");
            work.add(added);
            var values = work.values(odd, EMPLOYMENTS, FEATURES);
            assertEquals(4, values.size());
            assertTrue(values.stream().allMatch(one -> one.root().equals(added.getUuid())));
            assertEquals(11, work.values(Roots.EDUCATORS, EMPLOYMENTS, FEATURES).size(), "10 - 3 + 4");
        }
    }

    @Test
    void ofATableThatIsNotThereAreNone() throws Exception {
        var module = new MadeUpModule();
        try (var work = database.store().begin()) {
            assertEquals(List.of(), work.values(Query.all(module.badge, org.cadre.model.Element.class),
                    Query.all(module.note, org.cadre.model.Element.class), List.of(module.about)));
        }
    }
}
