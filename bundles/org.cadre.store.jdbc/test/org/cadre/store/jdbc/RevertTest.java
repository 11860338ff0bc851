/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.cadre.core.CadreException.Kind;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadrePackage;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Taking commits back, and taking that back. */
class RevertTest extends StoreTest {

    private static final CommitNote REVERT = new CommitNote("tester", "revert", "take back", true);

    @Test
    void everythingIsAsBeforeAndAsAfter() throws Exception {
        var random = new RandomElements(11, CadrePackage.eINSTANCE);
        try (var work = begin()) {
            random.roots(2).forEach(work::add);
            work.commit(TemporaryStore.note("before"), null);
        }
        var before = snapshot(random);
        var commit = alter(random);
        var after = snapshot(random);
        for (int round = 0; round < 2; round++) {
            var undone = store().revert(commit.id(), REVERT, null);
            assertSame(before, snapshot(random));
            commit = store().revert(undone.id(), REVERT, null);
            assertSame(after, snapshot(random));
            assertEquals(commit.id(), find(undone).revertedBy());
            assertNull(find(commit).revertedBy());
        }
    }

    private Commit alter(RandomElements random) throws Exception {
        try (var work = begin()) {
            var choice = new Random(5);
            var all = loadAll(random, work);
            for (var root : all) {
                if (choice.nextInt(3) == 0) {
                    RoundTripTest.replace(root, random.element(root.eClass(), 0));
                }
            }
            random.roots(1).forEach(work::add);
            var removed = all.stream().filter(r -> choice.nextInt(6) == 0).toList();
            removed.forEach(work::remove);
            var left = loadAll(random, work);
            left.forEach(EcoreUtil::resolveAll);
            RoundTripTest.dropForeignReferences(left);
            return work.commit(TemporaryStore.revertible("alter"), null);
        }
    }

    @Test
    void laterChangesForbidIt() throws Exception {
        var ana = People.educator("Ana", "Imported");
        var bo = People.educator("Bo", "Imported");
        Commit imported;
        try (var work = begin()) {
            work.add(ana);
            work.add(bo);
            imported = work.commit(TemporaryStore.revertible("import"), null);
            bo.setEmail("later");
            work.commit(new CommitNote("bea", "edit", "later", false), null);
        }
        assertFails(Kind.CONFLICT, List.of("educator Bo Imported", "bea"),
                () -> store().revert(imported.id(), REVERT, null));
    }

    @Test
    void laterReferencesForbidIt() throws Exception {
        var school = People.school("Imported");
        Commit imported;
        try (var work = begin()) {
            work.add(school);
            imported = work.commit(TemporaryStore.revertible("import"), null);
            var ana = People.educator("Ana", "Later");
            People.employ(ana, school);
            work.add(ana);
            work.commit(TemporaryStore.note("later"), null);
        }
        assertFails(Kind.CONFLICT, List.of("Ana Later"), () -> store().revert(imported.id(), REVERT, null));
    }

    @Test
    void onlyOnceAndOnlyIfKept() throws Exception {
        try (var work = begin()) {
            work.add(People.educator("Ana", "Once"));
            var kept = work.commit(TemporaryStore.revertible("kept"), null);
            work.add(People.educator("Bo", "Never"));
            var unkept = work.commit(TemporaryStore.note("unkept"), null);
            store().revert(kept.id(), REVERT, null);
            assertFails(Kind.INPUT, List.of("kept"), () -> store().revert(kept.id(), REVERT, null));
            assertFails(Kind.INPUT, List.of("unkept"), () -> store().revert(unkept.id(), REVERT, null));
            assertFails(Kind.INPUT, List.of("no-such-id"), () -> store().revert("no-such-id", REVERT, null));
        }
    }

    @Test
    void openUnitsOfWorkSeeItWhenTheyRefresh() throws Exception {
        var work = begin();
        var ana = People.educator("Ana", "Seen");
        work.add(ana);
        work.commit(TemporaryStore.note("add"), null);
        ana.getLanguages().addAll(List.of("en", "x".repeat(40_000)));
        var commit = work.commit(TemporaryStore.revertible("languages"), null);
        store().revert(commit.id(), REVERT, null);
        work.refresh();
        assertTrue(ana.getLanguages().isEmpty());
        store().revert(store().history(1).getFirst().id(), REVERT, null);
        work.refresh();
        assertEquals(List.of("en", "x".repeat(40_000)), ana.getLanguages());
        assertTrue(work.find(Roots.EDUCATORS, ana.getUuid()).isPresent());
    }

    private Commit find(Commit commit) throws Exception {
        return store().history(100).stream().filter(c -> c.id().equals(commit.id())).findFirst()
                .orElseThrow();
    }

    private List<Element> snapshot(RandomElements random) throws Exception {
        try (var work = begin()) {
            var all = loadAll(random, work);
            all.forEach(EcoreUtil::resolveAll);
            return new ArrayList<>(EcoreUtil.copyAll(all));
        }
    }

    private static List<Element> loadAll(RandomElements random, UnitOfWork work) throws Exception {
        var all = new ArrayList<Element>();
        for (var type : random.classes()) {
            work.load(TemporaryStore.<Element>all(type)).stream().filter(e -> e.eClass() == type)
                    .forEach(all::add);
        }
        return all;
    }

    /** Compares what is the same root, since a root that comes back comes last. */
    private static void assertSame(List<Element> expected, List<Element> actual) {
        RoundTripTest.assertSame(sorted(expected), sorted(actual));
    }

    private static List<EObject> sorted(List<Element> roots) {
        return roots.stream().sorted(Comparator.comparing(Element::getUuid)).map(EObject.class::cast)
                .toList();
    }
}
