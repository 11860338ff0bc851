/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.cadre.core.CadreException.Kind;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Refreshing: what others did arrives in the objects that are there. */
class RefreshTest extends StoreTest {

    @Test
    void changesArriveInPlace() throws Exception {
        var school = People.school("Harbor");
        var ana = People.educator("Ana", "Old");
        var stays = People.employ(ana, school);
        var goes = People.employ(ana, school);
        var mine = saved(school, ana);
        try (var theirs = begin()) {
            var same = theirs.find(Roots.EDUCATORS, ana.getUuid()).orElseThrow();
            same.setFamilyName("New");
            same.getEmployments().getFirst().setTitle("Coach");
            same.getEmployments().remove(1);
            var bay = People.school("Bay");
            theirs.add(bay);
            People.employ(same, bay).setEvaluator(same);
            theirs.commit(TemporaryStore.note("change"), null);
        }
        assertEquals(Set.of(ana), mine.refresh());
        assertEquals("New", ana.getFamilyName());
        assertEquals("Coach", stays.getTitle());
        assertSame(stays, ana.getEmployments().getFirst());
        assertFalse(ana.getEmployments().contains(goes));
        assertEquals("Bay", ana.getEmployments().get(1).getSchool().getName());
        assertSame(ana, ana.getEmployments().get(1).getEvaluator());
        assertTrue(mine.changed().isEmpty());
        assertEquals(Set.of(), mine.refresh());
        ana.getEmployments().get(1).setTitle("mine");
        assertEquals(1, mine.commit(TemporaryStore.note("after refresh"), null).changed());
    }

    @Test
    void addedAndRemovedRootsArriveWhereAllAreLoaded() throws Exception {
        var gone = CadreFactory.eINSTANCE.createProgram();
        var mine = saved(gone);
        mine.load(Roots.PROGRAMS);
        var added = CadreFactory.eINSTANCE.createProgram();
        try (var theirs = begin()) {
            theirs.remove(theirs.find(Roots.PROGRAMS, gone.getUuid()).orElseThrow());
            theirs.add(added);
            theirs.commit(TemporaryStore.note("swap"), null);
        }
        assertEquals(2, mine.refresh().size());
        var present = mine.load(Roots.PROGRAMS).stream().map(Element::getUuid).toList();
        assertEquals(added.getUuid(), present.getLast());
        assertFalse(present.contains(gone.getUuid()));
        assertTrue(mine.changed().isEmpty());
    }

    @Test
    void whatIsFollowedArrivesAloneAndIsAnsweredFromMemory() throws Exception {
        var wanted = Roots.EDUCATORS.where(CadrePackage.Literals.EDUCATOR__FAMILY_NAME, "Wanted");
        var mine = saved(People.educator("Ana", "Wanted"), People.educator("Bo", "Other"));
        try (var window = begin()) {
            assertEquals(1, window.follow(wanted).size());
            var cy = People.educator("Cy", "Wanted");
            mine.add(cy);
            mine.add(People.educator("Di", "Other"));
            mine.commit(TemporaryStore.note("add"), null);
            assertEquals(1, window.load(wanted).size());
            assertEquals(List.of("Cy"), window.refresh().stream()
                    .map(root -> ((Educator) root).getGivenName()).toList());
            assertEquals(2, window.load(wanted).size());
            var one = wanted.where(CadrePackage.Literals.EDUCATOR__GIVEN_NAME, "Cy");
            assertEquals(cy.getUuid(), window.load(one).getFirst().getUuid());
            assertEquals(Set.of(), window.changed());
            mine.remove(cy);
            mine.commit(TemporaryStore.note("remove"), null);
            assertEquals(1, window.refresh().size());
            assertEquals(List.of(), window.load(one));
        }
    }

    @Test
    void ownChangesStayAndConflict() throws Exception {
        var ana = People.educator("Ana", "Both");
        var mine = saved(ana);
        try (var theirs = begin()) {
            theirs.find(Roots.EDUCATORS, ana.getUuid()).orElseThrow().setEmail("theirs");
            theirs.commit(TemporaryStore.note("theirs"), null);
        }
        ana.setEmail("mine");
        assertEquals(Set.of(), mine.refresh());
        assertEquals("mine", ana.getEmail());
        assertFails(Kind.CONFLICT, List.of("Ana Both"), () -> mine.commit(TemporaryStore.note("x"), null));
        ana.setEmail(null);
        assertEquals(Set.of(ana), mine.refresh());
        assertEquals("theirs", ana.getEmail());
    }

    @Test
    void refreshedIsAsLoaded() throws Exception {
        var random = new RandomElements(3, CadrePackage.eINSTANCE);
        var mine = begin();
        var roots = random.roots(2);
        roots.forEach(mine::add);
        mine.commit(TemporaryStore.note("random"), null);
        for (int round = 0; round < 3; round++) {
            try (var theirs = begin()) {
                var same = loaded(theirs, roots);
                for (int i = 0; i < same.size(); i += 2) {
                    RoundTripTest.replace(same.get(i), random.element(same.get(i).eClass(), 0));
                }
                random.connect(same);
                RoundTripTest.dropForeignReferences(same);
                theirs.commit(TemporaryStore.note("round " + round), null);
            }
            mine.refresh();
            assertTrue(mine.changed().isEmpty());
            try (var fresh = begin()) {
                var same = loaded(fresh, roots);
                same.forEach(EcoreUtil::resolveAll);
                roots.forEach(EcoreUtil::resolveAll);
                RoundTripTest.assertSame(same, roots);
            }
        }
    }

    private static List<Element> loaded(UnitOfWork work, List<Element> roots) throws Exception {
        var same = new ArrayList<Element>();
        for (var root : roots) {
            same.add(work.find(TemporaryStore.<Element>all(root.eClass()), root.getUuid()).orElseThrow());
        }
        return same;
    }
}
