/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Dated;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.SchoolKind;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;

/** Loading: one object for one element, in the order of adding, with what this unit of work changed. */
class LoadTest extends StoreTest {

    @Test
    void referencesLoadTheirClassWhenFollowed() throws Exception {
        var near = People.school("Near");
        var far = People.school("Far");
        var ana = People.educator("Ana", "Lazy");
        People.employ(ana, near).setEvaluator(ana);
        saved(near, far, ana).close();
        try (var work = begin()) {
            var job = work.find(Roots.EDUCATORS, ana.getUuid()).orElseThrow().getEmployments().getFirst();
            var unresolved = (InternalEObject) job.eGet(Literals.EMPLOYMENT__SCHOOL, false);
            assertTrue(unresolved.eIsProxy());
            assertEquals("Near", job.getSchool().getName());
            assertSame(job.getEducator(), job.getEvaluator());
            assertSame(job.getSchool(), work.find(Roots.SCHOOLS, near.getUuid()).orElseThrow());
            assertEquals("Far", work.find(Roots.SCHOOLS, far.getUuid()).orElseThrow().getName());
            assertTrue(work.changed().isEmpty());
        }
    }

    @Test
    void referencesReachIntoRoots() throws Exception {
        var program = CadreFactory.eINSTANCE.createProgram();
        program.setName("Induction");
        var cohort = CadreFactory.eINSTANCE.createCohort();
        cohort.setName("Fall");
        program.getCohorts().add(cohort);
        var pair = CadreFactory.eINSTANCE.createMentorship();
        pair.setProgram(program);
        pair.setCohort(cohort);
        saved(program, pair).close();
        try (var work = begin()) {
            var loaded = work.find(Roots.MENTORSHIPS, pair.getUuid()).orElseThrow();
            assertEquals("Fall", loaded.getCohort().getName());
            assertSame(loaded.getProgram(), loaded.getCohort().getProgram());
        }
    }

    @Test
    void conditionsAreAskedOfDatabaseAndMemory() throws Exception {
        var district = CadreFactory.eINSTANCE.createDistrict();
        var one = People.school("One");
        one.setDistrict(district);
        one.setKind(SchoolKind.OFFICE);
        one.setLatitude(48.5);
        one.setStart(LocalDate.of(2020, 1, 1));
        var two = People.school("Two");
        saved(district, one, two).close();
        try (var work = begin()) {
            var schools = Roots.SCHOOLS.where(Literals.DATED__START, LocalDate.of(2020, 1, 1));
            assertEquals(List.of("One"), work.load(schools.where(Literals.SCHOOL__KIND, SchoolKind.OFFICE)
                    .where(Literals.SCHOOL__LATITUDE, 48.5)).stream().map(s -> s.getName()).toList());
            assertEquals(1, work.load(Roots.SCHOOLS.where(Literals.SCHOOL__DISTRICT, district)).size());
            assertFalse(work.load(Roots.SCHOOLS.where(Literals.SCHOOL__DISTRICT, null)).isEmpty());
            var loaded = work.load(Roots.SCHOOLS.where(Literals.SCHOOL__NAME, "Two")).getFirst();
            assertFalse(loaded.isSetLatitude());
            loaded.setName("Renamed");
            assertTrue(work.load(Roots.SCHOOLS.where(Literals.SCHOOL__NAME, "Two")).isEmpty());
            assertEquals(List.of(loaded), work.load(Roots.SCHOOLS.where(Literals.SCHOOL__NAME, "Renamed")));
        }
    }

    @Test
    void addedComesAndRemovedGoes() throws Exception {
        var stays = CadreFactory.eINSTANCE.createAcademicSession();
        stays.setTitle("Stays");
        var goes = CadreFactory.eINSTANCE.createAcademicSession();
        saved(stays, goes).close();
        try (var work = begin()) {
            var added = CadreFactory.eINSTANCE.createAcademicSession();
            work.add(added);
            work.remove(work.find(Roots.ACADEMIC_SESSIONS, goes.getUuid()).orElseThrow());
            var all = work.load(Roots.ACADEMIC_SESSIONS);
            assertEquals("Stays", all.getFirst().getTitle());
            assertSame(added, all.getLast());
            assertEquals(2, all.size());
            assertTrue(work.find(Roots.ACADEMIC_SESSIONS, goes.getUuid()).isEmpty());
            assertTrue(work.find(Roots.ACADEMIC_SESSIONS, UUID.randomUUID().toString()).isEmpty());
        }
    }

    @Test
    void orderIsThatOfAddingHoweverLoaded() throws Exception {
        var work = begin();
        for (int i = 0; i < 30; i++) {
            var run = CadreFactory.eINSTANCE.createImportRun();
            run.setRowsRead(i);
            run.setKind(i % 3 == 0 ? "third" : "other");
            work.add(run);
            if (i % 10 == 0) {
                work.commit(TemporaryStore.note("some"), null);
            }
        }
        work.commit(TemporaryStore.note("rest"), null);
        work.load(Roots.IMPORT_RUNS).get(3).setBy("changed");
        work.commit(TemporaryStore.note("change"), null);
        try (var other = begin()) {
            other.load(Roots.IMPORT_RUNS.where(Literals.IMPORT_RUN__KIND, "third"));
            var rows = other.load(Roots.IMPORT_RUNS).stream().map(r -> r.getRowsRead()).toList();
            assertEquals(rows.stream().sorted().toList(), rows);
            assertEquals(30, rows.size());
        }
    }

    @Test
    void subclassesBelongToTheirClass() throws Exception {
        var school = People.school("Dated");
        saved(school).close();
        try (var work = begin()) {
            var dated = work.load(Query.all(Literals.DATED, Dated.class));
            assertTrue(dated.stream().anyMatch(d -> d.getUuid().equals(school.getUuid())));
            assertTrue(dated.stream().noneMatch(Educator.class::isInstance));
            assertTrue(work.find(Query.all(Literals.ELEMENT, Element.class), school.getUuid()).isPresent());
        }
    }

    @Test
    void closedIsClosed() throws Exception {
        var work = begin();
        work.close();
        assertThrows(IllegalStateException.class, () -> work.load(Roots.SCHOOLS));
    }
}
