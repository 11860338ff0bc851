/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Commits: all or nothing, never over somebody else's change, and only what changed. */
class CommitTest extends StoreTest {

    @Test
    void conflictNamesRecordPersonAndKeepsChanges() throws Exception {
        var ana = People.educator("Ana", "Lopez");
        var mine = saved(ana);
        try (var theirs = begin()) {
            theirs.find(Roots.EDUCATORS, ana.getUuid()).orElseThrow().setEmail("theirs@example.org");
            theirs.commit(new CommitNote("bea", "edit", "e-mail", false), null);
        }
        ana.setEmail("mine@example.org");
        assertFails(Kind.CONFLICT, List.of("educator Ana Lopez", "bea"),
                () -> mine.commit(TemporaryStore.note("mine"), null));
        assertEquals(Set.of(ana), mine.changed());
        assertEquals("mine@example.org", ana.getEmail());
        assertFails(Kind.CONFLICT, List.of("Ana Lopez"),
                () -> mine.commit(TemporaryStore.note("again"), null));
    }

    @Test
    void conflictWhenTheRecordIsGone() throws Exception {
        var bo = People.educator("Bo", "Chen");
        var mine = saved(bo);
        try (var theirs = begin()) {
            theirs.remove(theirs.find(Roots.EDUCATORS, bo.getUuid()).orElseThrow());
            theirs.commit(new CommitNote("bea", "edit", "remove", false), null);
        }
        bo.setEmail("x");
        assertFails(Kind.CONFLICT, List.of("educator", "bea"),
                () -> mine.commit(TemporaryStore.note("x"), null));
    }

    @Test
    void othersMayChangeOtherRecords() throws Exception {
        var ana = People.educator("Ana", "A");
        var bo = People.educator("Bo", "B");
        var mine = saved(ana, bo);
        try (var theirs = begin()) {
            theirs.find(Roots.EDUCATORS, bo.getUuid()).orElseThrow().setEmail("b");
            theirs.commit(TemporaryStore.note("b"), null);
        }
        ana.setEmail("a");
        mine.commit(TemporaryStore.note("a"), null);
        ana.setEmail("aa");
        assertEquals(1, mine.commit(TemporaryStore.note("aa"), null).changed());
    }

    @Test
    void aChangeTakenBackIsNoChange() throws Exception {
        var ana = People.educator("Ana", "Undo");
        ana.getLanguages().addAll(List.of("en", "es", "vi"));
        var session = new EditSession(saved(ana));
        session.edit("e-mail", () -> ana.setEmail("x"));
        session.edit("languages", () -> ana.getLanguages().move(0, 2));
        session.edit("more", () -> ana.getLanguages().removeAll(List.of("es", "vi")));
        session.edit("job", () -> People.employ(ana, null).setTitle("Coach"));
        session.edit("title", () -> ana.getEmployments().getFirst().setTitle("Lead coach"));
        assertTrue(session.isDirty(ana));
        for (int i = 0; i < 5; i++) {
            session.undo();
        }
        assertFalse(session.isDirty());
        assertEquals(List.of("en", "es", "vi"), ana.getLanguages());
        session.redo();
        assertTrue(session.isDirty());
        session.close();
    }

    @Test
    void undoAfterSavingIsSavedToo() throws Exception {
        var work = begin();
        var session = new EditSession(work);
        var ana = People.educator("Ana", "Redo");
        session.edit("add", () -> work.add(ana));
        session.save(TemporaryStore.note("add"), null);
        var id = ana.getUuid();
        session.undo();
        assertEquals(Set.of(ana), work.changed());
        assertEquals(1, session.save(TemporaryStore.note("undo"), null).orElseThrow().removed());
        try (var other = begin()) {
            assertTrue(other.find(Roots.EDUCATORS, id).isEmpty());
        }
        session.redo();
        assertEquals(1, session.save(TemporaryStore.note("redo"), null).orElseThrow().added());
        session.edit("remove", () -> work.remove(ana));
        session.undo();
        assertFalse(session.isDirty());
        try (var other = begin()) {
            assertEquals("Ana", other.find(Roots.EDUCATORS, id).orElseThrow().getGivenName());
        }
        session.close();
    }

    @Test
    void loadingDuringAnEditIsNotUndone() throws Exception {
        var school = People.school("Harbor");
        var ana = People.educator("Ana", "Lazy");
        People.employ(ana, school);
        saved(school, ana).close();
        var work = begin();
        var session = new EditSession(work);
        session.edit("rename",
                () -> find(work, ana.getUuid()).getEmployments().getFirst().getSchool().setName("Bay"));
        assertEquals(1, work.changed().size());
        session.undo();
        assertFalse(session.isDirty());
        assertEquals("Harbor", find(work, ana.getUuid()).getEmployments().getFirst().getSchool().getName());
        session.close();
    }

    private static Educator find(UnitOfWork work, String id) {
        try {
            return work.find(Roots.EDUCATORS, id).orElseThrow();
        } catch (CadreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aChangeThatIsNoneIsNotWritten() throws Exception {
        var ana = People.educator("Ana", "Same");
        var work = saved(ana);
        var copy = EcoreUtil.copy(ana);
        work.remove(ana);
        work.add(copy);
        assertEquals(ana.getUuid(), copy.getUuid());
        var commit = work.commit(TemporaryStore.note("nothing"), null);
        assertEquals(0, commit.added() + commit.changed() + commit.removed());
        copy.setEmail("different");
        assertEquals(1, work.commit(TemporaryStore.note("something"), null).changed());
    }

    @Test
    void copiesGetIdentitiesOfTheirOwn() throws Exception {
        var ana = People.educator("Ana", "Copy");
        var job = People.employ(ana, null);
        var work = saved(ana);
        ana.getEmployments().add(EcoreUtil.copy(job));
        var twin = EcoreUtil.copy(ana);
        work.add(twin);
        assertNotEquals(ana.getUuid(), twin.getUuid());
        var ids = new ArrayList<String>();
        ana.getEmployments().forEach(e -> ids.add(e.getUuid()));
        twin.getEmployments().forEach(e -> ids.add(e.getUuid()));
        assertEquals(4, Set.copyOf(ids).size());
        work.commit(TemporaryStore.note("copies"), null);
    }

    @Test
    void childrenMoveFromRootToRoot() throws Exception {
        var ana = People.educator("Ana", "Giver");
        var bo = People.educator("Bo", "Taker");
        var job = People.employ(ana, null);
        job.getSubjects().addAll(List.of("Art", "Music"));
        var work = saved(ana, bo);
        var id = job.getUuid();
        bo.getEmployments().add(job);
        work.commit(TemporaryStore.note("move"), null);
        var cy = People.educator("Cy", "New");
        cy.getEmployments().add(job);
        work.add(cy);
        work.commit(TemporaryStore.note("move to new"), null);
        try (var other = begin()) {
            var moved = other.find(Roots.EDUCATORS, cy.getUuid()).orElseThrow().getEmployments().getFirst();
            assertEquals(id, moved.getUuid());
            assertEquals(List.of("Art", "Music"), moved.getSubjects());
            assertTrue(other.find(Roots.EDUCATORS, ana.getUuid()).orElseThrow().getEmployments().isEmpty());
        }
    }

    @Test
    void whatIsReferredToStays() throws Exception {
        var school = People.school("Needed");
        var ana = People.educator("Ana", "Loyal");
        People.employ(ana, school);
        var work = saved(school, ana);
        work.remove(school);
        assertFails(Kind.CONFLICT, List.of("Ana Loyal", "Needed"),
                () -> work.commit(TemporaryStore.note("remove"), null));
        try (var other = begin()) {
            other.remove(other.find(Roots.SCHOOLS, school.getUuid()).orElseThrow());
            assertFails(Kind.CONFLICT, List.of("Ana Loyal"),
                    () -> other.commit(TemporaryStore.note("remove"), null));
        }
        ana.getEmployments().clear();
        assertEquals(1, work.commit(TemporaryStore.note("both"), null).removed());
    }

    @Test
    void whatIsGoneCannotBeReferredTo() throws Exception {
        var school = People.school("Gone");
        var mine = saved(school);
        try (var theirs = begin()) {
            theirs.remove(theirs.find(Roots.SCHOOLS, school.getUuid()).orElseThrow());
            theirs.commit(TemporaryStore.note("remove"), null);
        }
        var ana = People.educator("Ana", "Late");
        People.employ(ana, school);
        mine.add(ana);
        assertFails(Kind.CONFLICT, List.of("removed"), () -> mine.commit(TemporaryStore.note("late"), null));
        assertEquals(Set.of(ana), mine.changed());
    }

    @Test
    void whatWasNotAddedCannotBeReferredTo() throws Exception {
        var ana = People.educator("Ana", "Hasty");
        People.employ(ana, People.school("Forgotten"));
        var work = begin();
        work.add(ana);
        assertFails(Kind.INPUT, List.of("Forgotten", "Ana Hasty"),
                () -> work.commit(TemporaryStore.note("x"), null));
    }

    @Test
    void whatNoColumnHoldsIsRefusedByName() throws Exception {
        var school = People.school("Nowhere");
        school.setLatitude(Double.NaN);
        var work = begin();
        work.add(school);
        assertFails(Kind.INPUT, List.of("school Nowhere", "latitude", "NaN"),
                () -> work.commit(TemporaryStore.note("x"), null));
        school.setLatitude(1);
        assertEquals(1, work.commit(TemporaryStore.note("x"), null).added());
    }

    @Test
    void cancelingLeavesNothing() throws Exception {
        int before = store().history(100).size();
        var monitor = new NullProgressMonitor();
        var work = begin();
        for (int i = 0; i < 100; i++) {
            work.add(People.educator("Ana", "Canceled" + i));
        }
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> work.commit(TemporaryStore.note("x"), monitor));
        assertEquals(100, work.changed().size());
        assertEquals(before, store().history(100).size());
        try (var other = begin()) {
            assertTrue(other.load(Roots.EDUCATORS).stream()
                    .noneMatch(e -> e.getFamilyName().startsWith("Canceled")));
        }
    }

    @Test
    void historySaysWhoWhenAndHowMuch() throws Exception {
        var heard = new ArrayList<Commit>();
        var stop = store().onCommit(heard::add);
        var label = "Import \"Harbor\" \uD83D\uDE00 \u0000 " + "x".repeat(50);
        var work = begin();
        work.add(People.educator("Ana", "History"));
        var first = work.commit(new CommitNote("bea", "import", label, false), null);
        stop.run();
        work.add(CadreFactory.eINSTANCE.createDistrict());
        var second = work.commit(new CommitNote("cy", "edit", "y".repeat(5000), false), null);
        assertEquals(List.of(first), heard);
        assertEquals(first, store().history(2).get(1));
        assertEquals(first.sequence() + 1, second.sequence());
        assertEquals(second.id(), store().history(1).getFirst().id());
        assertEquals(List.of(), store().history(0));
        assertEquals(1, first.added());
        assertNull(first.revertedBy());
    }

    @Test
    void manyThreadsCommitAtOnce() throws Exception {
        var failures = Collections.synchronizedList(new ArrayList<Exception>());
        var threads = new ArrayList<Thread>();
        for (int t = 0; t < 4; t++) {
            int number = t;
            threads.add(Thread.ofPlatform().start(() -> commitOften(number, failures)));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertEquals(List.of(), failures);
        try (var work = begin()) {
            assertEquals(20, work.load(Roots.EDUCATORS.where(
                    Literals.EDUCATOR__PRONOUNS, "many")).size());
        }
    }

    private void commitOften(int thread, List<Exception> failures) {
        try (var work = begin()) {
            for (int i = 0; i < 5; i++) {
                var educator = People.educator("T" + thread, "N" + i);
                educator.setPronouns("many");
                work.add(educator);
                work.commit(TemporaryStore.note("thread"), null);
            }
        } catch (CadreException e) {
            failures.add(e);
        }
    }
}
