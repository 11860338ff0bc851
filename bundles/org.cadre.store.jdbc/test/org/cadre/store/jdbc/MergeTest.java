/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.cadre.core.CadreException.Kind;
import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Side;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.junit.jupiter.api.Test;

/** Merging what two people changed: a commit that was refused succeeds after it, and loses nothing. */
class MergeTest extends StoreTest {

    @Test
    void whatDoesNotOverlapIsMerged() throws Exception {
        var school = People.school("Harbor");
        var ana = People.educator("Ana", "Ruiz");
        var stays = People.employ(ana, school);
        var mine = saved(school, ana);
        others(ana, same -> {
            same.setPhone("555");
            same.getEmployments().getFirst().setFte(0.5);
            People.employ(same, same.getEmployments().getFirst().getSchool()).setTitle("Their new work");
        });
        ana.setEmail("mine");
        stays.setTitle("Coach");
        var added = People.employ(ana, school);
        conflicts(mine);
        var divergence = mine.divergence();
        assertEquals(List.of(), divergence.conflicts());
        assertEquals(List.of("tester"), divergence.authors());
        assertEquals(Set.of(ana), mine.rebase(divergence, Choices.NONE));
        assertEquals(1, mine.commit(TemporaryStore.note("merged"), null).changed());
        assertSame(stays, ana.getEmployments().getFirst());
        assertTrue(ana.getEmployments().contains(added));
        check(ana, same -> {
            assertEquals("555", same.getPhone());
            assertEquals("mine", same.getEmail());
            assertEquals(3, same.getEmployments().size());
            assertEquals("Coach", same.getEmployments().getFirst().getTitle());
            assertEquals(0.5, same.getEmployments().getFirst().getFte());
        });
        assertTrue(mine.changed().isEmpty());
    }

    @Test
    void theSameFieldNeedsAChoice() throws Exception {
        var ana = People.educator("Ana", "Ruiz");
        var mine = saved(ana);
        others(ana, same -> same.setEmail("theirs"));
        ana.setEmail("mine");
        conflicts(mine);
        var divergence = mine.divergence();
        var conflict = divergence.conflicts().getFirst();
        assertEquals("Person Ana Ruiz, Ana-Ruiz", conflict.record());
        assertEquals(List.of("Email", "(empty)", "mine", "theirs"),
                List.of(conflict.field(), conflict.base(), conflict.mine(), conflict.theirs()));
        assertEquals("tester", conflict.by().note().who());
        assertThrows(IllegalArgumentException.class, () -> mine.rebase(divergence, Choices.NONE));
        assertEquals("mine", ana.getEmail());
        mine.rebase(divergence, Choices.all(Side.THEIRS));
        assertTrue(mine.changed().isEmpty());
        assertEquals("theirs", ana.getEmail());
        assertThrows(IllegalArgumentException.class, () -> mine.rebase(divergence, Choices.all(Side.MINE)));
    }

    @Test
    void removedThereAndChangedHere() throws Exception {
        for (var side : Side.values()) {
            var ana = People.educator("Ana", side.name());
            People.employ(ana, null);
            var mine = saved(ana);
            remove(ana);
            ana.setEmail("mine");
            ana.getEmployments().getFirst().setTitle("mine");
            conflicts(mine);
            var divergence = mine.divergence();
            assertEquals(1, divergence.conflicts().size());
            mine.rebase(divergence, Choices.all(side));
            mine.commit(TemporaryStore.note("merged"), null);
            try (var fresh = begin()) {
                var kept = fresh.find(Roots.EDUCATORS, ana.getUuid());
                assertEquals(side == Side.MINE, kept.isPresent());
                kept.ifPresent(same -> assertEquals("mine", same.getEmployments().getFirst().getTitle()));
            }
            assertEquals(side == Side.MINE, mine.find(Roots.EDUCATORS, ana.getUuid()).isPresent());
        }
    }

    @Test
    void removedHereAndChangedThere() throws Exception {
        for (var side : Side.values()) {
            var ana = People.educator("Ana", side.name());
            var work = People.employ(ana, null);
            var mine = saved(ana);
            others(ana, same -> same.getEmployments().getFirst().setTitle("theirs"));
            mine.remove(ana);
            conflicts(mine);
            mine.rebase(mine.divergence(), Choices.all(side));
            if (side == Side.THEIRS) {
                assertTrue(mine.changed().isEmpty());
                assertEquals("theirs", work.getTitle());
            } else {
                assertEquals(1, mine.commit(TemporaryStore.note("merged"), null).removed());
            }
            assertEquals(side == Side.THEIRS, mine.load(Roots.EDUCATORS).contains(ana));
            try (var fresh = begin()) {
                assertEquals(side == Side.THEIRS, fresh.find(Roots.EDUCATORS, ana.getUuid()).isPresent());
            }
        }
    }

    @Test
    void whatBothRemovedIsGone() throws Exception {
        var ana = People.educator("Ana", "Ruiz");
        var mine = saved(ana);
        remove(ana);
        mine.remove(ana);
        conflicts(mine);
        mine.rebase(mine.divergence(), Choices.NONE);
        assertTrue(mine.changed().isEmpty());
        assertFalse(mine.find(Roots.EDUCATORS, ana.getUuid()).isPresent());
    }

    @Test
    void changedAgainWhileMerging() throws Exception {
        var ana = People.educator("Ana", "Ruiz");
        var mine = saved(ana);
        others(ana, same -> same.setPhone("1"));
        ana.setEmail("mine");
        conflicts(mine);
        var divergence = mine.divergence();
        others(ana, same -> same.setPronouns("she"));
        mine.rebase(divergence, Choices.NONE);
        conflicts(mine);
        mine.rebase(mine.divergence(), Choices.NONE);
        mine.commit(TemporaryStore.note("merged"), null);
        check(ana, same -> assertEquals(List.of("mine", "1", "she"),
                List.of(same.getEmail(), same.getPhone(), same.getPronouns())));
    }

    @Test
    void refreshAfterRebaseAndBeforeIt() throws Exception {
        var ana = People.educator("Ana", "Ruiz");
        var mine = saved(ana);
        mine.load(Roots.EDUCATORS);
        others(ana, same -> same.setPhone("1"));
        ana.setEmail("mine");
        assertEquals(Set.of(), mine.refresh());
        var divergence = mine.divergence();
        assertEquals(1, divergence.roots().size());
        mine.rebase(divergence, Choices.NONE);
        assertEquals(Set.of(), mine.refresh());
        assertEquals("1", ana.getPhone());
        mine.commit(TemporaryStore.note("merged"), null);
        others(ana, same -> same.setPhone("2"));
        assertEquals(Set.of(ana), mine.refresh());
        assertEquals("2", ana.getPhone());
    }

    private void others(Educator person, Consumer<Educator> change) throws Exception {
        try (var theirs = begin()) {
            change.accept(theirs.find(Roots.EDUCATORS, person.getUuid()).orElseThrow());
            theirs.commit(TemporaryStore.note("theirs"), null);
        }
    }

    private void remove(Educator person) throws Exception {
        try (var theirs = begin()) {
            theirs.remove(theirs.find(Roots.EDUCATORS, person.getUuid()).orElseThrow());
            theirs.commit(TemporaryStore.note("theirs"), null);
        }
    }

    private void check(Educator person, Consumer<Educator> check) throws Exception {
        try (var fresh = begin()) {
            check.accept(fresh.find(Roots.EDUCATORS, person.getUuid()).orElseThrow());
        }
    }

    private static void conflicts(UnitOfWork work) {
        assertFails(Kind.CONFLICT, List.of(), () -> work.commit(TemporaryStore.note("x"), null));
    }
}
